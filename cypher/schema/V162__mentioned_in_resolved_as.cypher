// What people placed elsewhere, by the entity that its words were resolved to: MENTIONED_IN
CREATE INDEX mentioned_in_resolved_as IF NOT EXISTS FOR ()-[r:MENTIONED_IN]-() ON (r.resolvedAs)
