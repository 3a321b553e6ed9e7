// One RejectedStatement for an id
CREATE CONSTRAINT rejected_statement_id IF NOT EXISTS FOR (n:RejectedStatement) REQUIRE n.id IS UNIQUE
