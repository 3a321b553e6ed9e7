// Statements of an edge that other statements are about, in the order of their days
CREATE INDEX statement_reported IF NOT EXISTS FOR (n:Statement) ON (n.edge, n.reported, n.place)
