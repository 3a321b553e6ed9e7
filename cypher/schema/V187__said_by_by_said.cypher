// Statements of an entity in the order of the days on which it was said, for read/timeline_by_said: SAID_BY
CREATE INDEX said_by_by_said IF NOT EXISTS FOR ()-[r:SAID_BY]-() ON (r.entity, r.bySaid)
