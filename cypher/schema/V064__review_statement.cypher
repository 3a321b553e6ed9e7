// Reviews by statement
CREATE INDEX review_statement IF NOT EXISTS FOR (n:Review) ON (n.statement)
