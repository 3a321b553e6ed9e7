// Statements of a type in the order of their days
CREATE INDEX statement_type_place IF NOT EXISTS FOR (n:Statement) ON (n.type, n.place)
