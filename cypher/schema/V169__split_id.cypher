// One split of an id
CREATE CONSTRAINT split_id IF NOT EXISTS FOR (n:Split) REQUIRE n.id IS UNIQUE
