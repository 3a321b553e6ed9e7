// Statements of an entity in the order of the days on which it was said, for read/timeline_by_said: SUBJECT
CREATE INDEX subject_by_said IF NOT EXISTS FOR ()-[r:SUBJECT]-() ON (r.entity, r.bySaid)
