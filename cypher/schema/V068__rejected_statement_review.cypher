// Rejected statements by the review that holds of them
CREATE INDEX rejected_statement_review IF NOT EXISTS FOR (n:RejectedStatement) ON (n.reviewId)
