// One tally of an edge that much is written about: write/find_tallies
CREATE CONSTRAINT edge_tally_id IF NOT EXISTS FOR (n:EdgeTally) REQUIRE n.id IS UNIQUE
