// Rejected statements by the edge that they would speak of
CREATE INDEX rejected_statement_edge IF NOT EXISTS FOR (n:RejectedStatement) ON (n.readEdge)
