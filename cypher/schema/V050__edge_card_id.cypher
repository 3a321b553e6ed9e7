// One card an edge
CREATE CONSTRAINT edge_card_id IF NOT EXISTS FOR (n:EdgeCard) REQUIRE n.id IS UNIQUE
