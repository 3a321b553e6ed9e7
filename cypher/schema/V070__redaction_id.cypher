// One Redaction for an id
CREATE CONSTRAINT redaction_id IF NOT EXISTS FOR (n:Redaction) REQUIRE n.id IS UNIQUE
