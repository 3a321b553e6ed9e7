// Statements of an entity in the order of the days on which it was said, for read/timeline_by_said: OBJECT
CREATE INDEX object_by_said IF NOT EXISTS FOR ()-[r:OBJECT]-() ON (r.entity, r.bySaid)
