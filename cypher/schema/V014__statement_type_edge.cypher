// Statements of a type in the order of the edges that they support or deny
CREATE INDEX statement_type_edge IF NOT EXISTS FOR (n:Statement) ON (n.type, n.edge)
