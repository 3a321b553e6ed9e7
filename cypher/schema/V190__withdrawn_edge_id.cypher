// One memory of an edge that went
CREATE CONSTRAINT withdrawn_edge_id IF NOT EXISTS FOR (n:WithdrawnEdge) REQUIRE n.id IS UNIQUE
