// Reviews of statements that were made by reviewing their edge, and that stand
// param edge: string
// param through: string
MATCH (review:Review {edge: $edge})
WHERE review.through = $through AND review.current
RETURN review
