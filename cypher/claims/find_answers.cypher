// What some statements answer in other articles
// param ids: list of string
UNWIND $ids AS id
MATCH (t:Statement {id: id})-[answer:ANSWERS {reach: 'across'}]->(claim:Statement)
RETURN t.id AS response, claim.id AS claim, answer.kind AS kind, answer.score AS score, answer.reason AS reason
