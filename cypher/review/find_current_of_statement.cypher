// Ids of what stands of one statement
// param id: string
MATCH (review:Review {statement: $id})
WHERE review.current AND review.kind = 'statement'
RETURN review.id AS id
