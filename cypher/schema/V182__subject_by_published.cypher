// Statements of an entity in the order of the days of publication, for read/timeline_by_published: SUBJECT
CREATE INDEX subject_by_published IF NOT EXISTS FOR ()-[r:SUBJECT]-() ON (r.entity, r.byPublished)
