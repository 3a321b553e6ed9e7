// Statements in the order of their days
CREATE INDEX statement_place IF NOT EXISTS FOR (n:Statement) ON (n.place)
