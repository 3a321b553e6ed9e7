// Redactions by entity
CREATE INDEX redaction_entity IF NOT EXISTS FOR (n:Redaction) ON (n.entity)
