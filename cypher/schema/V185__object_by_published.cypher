// Statements of an entity in the order of the days of publication, for read/timeline_by_published: OBJECT
CREATE INDEX object_by_published IF NOT EXISTS FOR ()-[r:OBJECT]-() ON (r.entity, r.byPublished)
