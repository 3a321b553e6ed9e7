// Statements of an entity in the order of the days of what happened, for read/timeline_by_event: SAID_BY
CREATE INDEX said_by_by_event IF NOT EXISTS FOR ()-[r:SAID_BY]-() ON (r.entity, r.byEvent)
