// Ids of the statements that some reviews hold of
// param ids: list of string
UNWIND $ids AS review
CALL (review) {
  MATCH (t:Statement {reviewId: review})
  RETURN t
  UNION
  MATCH (t:RejectedStatement {reviewId: review})
  RETURN t
}
RETURN DISTINCT t.id AS id ORDER BY id
