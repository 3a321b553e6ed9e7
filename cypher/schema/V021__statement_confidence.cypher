// Statements in the order of how sure they are
CREATE INDEX statement_confidence IF NOT EXISTS FOR (n:Statement) ON (n.confidence)
