// Edges that were rejected, among some
// param ids: list of string
UNWIND $ids AS id
MATCH (review:Review {edge: id})
WHERE review.current AND review.kind = 'relationship' AND review.verdict = 'rejected'
RETURN review
