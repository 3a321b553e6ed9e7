// Statements by the review that holds of them
CREATE INDEX statement_review IF NOT EXISTS FOR (n:Statement) ON (n.reviewId)
