// Statements of an entity in the order of the days of publication, for read/timeline_by_published: SAID_BY
CREATE INDEX said_by_by_published IF NOT EXISTS FOR ()-[r:SAID_BY]-() ON (r.entity, r.byPublished)
