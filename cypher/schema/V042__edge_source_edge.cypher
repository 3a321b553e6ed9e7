// The publishers of one edge: write/drop_tallies
CREATE INDEX edge_source_edge IF NOT EXISTS FOR (n:EdgeSource) ON (n.edge)
