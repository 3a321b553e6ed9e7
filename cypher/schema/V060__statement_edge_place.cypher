// Statements of an edge in the order of their days
CREATE INDEX statement_edge_place IF NOT EXISTS FOR (n:Statement) ON (n.edge, n.place)
