// What some statements say of whom
// param ids: list of string
UNWIND $ids AS id
MATCH (t:Statement {id: id})
WHERE t.edge IS NOT NULL
MATCH (t)-[:SUBJECT]->(subject)
MATCH (t)-[:OBJECT]->(object)
RETURN DISTINCT subject.id AS subject, t.type AS type, object.id AS object
