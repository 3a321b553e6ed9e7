// Statements of some articles that accuse or answer somebody
// description: Of articles without a day none: nobody knows what came first. Deeds are what they are about.
// param articles: list of string
// param types: list of string
UNWIND $articles AS article
MATCH (:Article {id: article})-[:HAS]->(:Sentence)<-[:EVIDENCE]-(t:Statement)
WHERE t.type IN $types AND NOT t.place STARTS WITH ' '
MATCH (t)-[:SUBJECT]->(subject:Entity)
MATCH (t)-[:OBJECT]->(object:Entity)
RETURN DISTINCT t.id AS id, t.type AS type, t.place AS place, subject.id AS subject, object.id AS object,
  COLLECT { MATCH (t)-[:CONTENT]->(deed:Statement) WHERE deed.edge IS NOT NULL RETURN DISTINCT deed.edge } AS deeds
