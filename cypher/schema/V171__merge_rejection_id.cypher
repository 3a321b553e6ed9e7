// One rejection for two entities that are not the same
CREATE CONSTRAINT merge_rejection_id IF NOT EXISTS FOR (n:MergeRejection) REQUIRE n.id IS UNIQUE
