// One node for an edge and a publisher of stories about it: write/count_sources
CREATE CONSTRAINT edge_source_id IF NOT EXISTS FOR (n:EdgeSource) REQUIRE n.id IS UNIQUE
