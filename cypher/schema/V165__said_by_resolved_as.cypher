// What people placed elsewhere, by the entity that its words were resolved to: SAID_BY
CREATE INDEX said_by_resolved_as IF NOT EXISTS FOR ()-[r:SAID_BY]-() ON (r.resolvedAs)
