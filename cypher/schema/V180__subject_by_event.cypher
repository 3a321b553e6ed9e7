// Statements of an entity in the order of the days of what happened, for read/timeline_by_event: SUBJECT
CREATE INDEX subject_by_event IF NOT EXISTS FOR ()-[r:SUBJECT]-() ON (r.entity, r.byEvent)
