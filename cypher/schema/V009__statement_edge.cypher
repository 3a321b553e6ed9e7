// Statements by the projected edge that they support or deny
CREATE INDEX statement_edge IF NOT EXISTS FOR (n:Statement) ON (n.edge)
