// Edges that articles support
// param ids: list of string
UNWIND $ids AS id
MATCH (:Article {id: id})-[:HAS]->(:Sentence)<-[:EVIDENCE]-(t:Statement)
WHERE t.edge IS NOT NULL AND NOT t.polarity IN ['denied', 'negated']
MATCH (t)-[:SUBJECT]->(subject:Entity)
MATCH (t)-[:OBJECT]->(object:Entity)
RETURN DISTINCT id AS article, subject.id AS subject, t.type AS type, object.id AS object
