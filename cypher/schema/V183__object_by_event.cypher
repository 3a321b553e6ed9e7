// Statements of an entity in the order of the days of what happened, for read/timeline_by_event: OBJECT
CREATE INDEX object_by_event IF NOT EXISTS FOR ()-[r:OBJECT]-() ON (r.entity, r.byEvent)
