// One former entity of an id
CREATE CONSTRAINT former_entity_id IF NOT EXISTS FOR (n:FormerEntity) REQUIRE n.id IS UNIQUE
