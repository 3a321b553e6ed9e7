// What people placed elsewhere, by the entity that its words were resolved to: OBJECT
CREATE INDEX object_resolved_as IF NOT EXISTS FOR ()-[r:OBJECT]-() ON (r.resolvedAs)
