// What stands of one edge
// param id: string
MATCH (review:Review {edge: $id})
WHERE review.kind = 'relationship' AND review.current
RETURN review
