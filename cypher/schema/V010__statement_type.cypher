// Statements by relation type
CREATE INDEX statement_type IF NOT EXISTS FOR (n:Statement) ON (n.type)
