// What stands of the statements of some articles
// param ids: list of string
UNWIND $ids AS id
MATCH (review:Review {article: id})
WHERE review.current AND review.kind = 'statement'
RETURN review ORDER BY review.id
