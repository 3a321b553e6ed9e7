// One review
// param id: string
MATCH (review:Review {id: $id})
RETURN review
