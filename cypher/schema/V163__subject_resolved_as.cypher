// What people placed elsewhere, by the entity that its words were resolved to: SUBJECT
CREATE INDEX subject_resolved_as IF NOT EXISTS FOR ()-[r:SUBJECT]-() ON (r.resolvedAs)
