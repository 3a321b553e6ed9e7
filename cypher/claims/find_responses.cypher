// Where statements stand that may answer others
// param ids: list of string
// param types: list of string
UNWIND $ids AS id
MATCH (t:Statement {id: id})
WHERE t.type IN $types AND NOT t.place STARTS WITH ' '
MATCH (t)-[:SUBJECT]->(subject:Entity)
MATCH (t)-[:OBJECT]->(object:Entity)
RETURN t.id AS id, t.type AS type, t.place AS place, subject.id AS subject, object.id AS object,
  COLLECT { MATCH (t)-[:CONTENT]->(deed:Statement) WHERE deed.edge IS NOT NULL RETURN DISTINCT deed.edge } AS deeds
