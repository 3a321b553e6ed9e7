// The edges that change when an article goes
// description: Those that its statements speak of; those that its denials answer, or whose denials say what they deny in it; those of the copies of its story.
// param id: string
MATCH (article:Article {id: $id})
CALL (article) {
  MATCH (article)-[:HAS]->(:Sentence)<-[:EVIDENCE]-(t:Statement)
  RETURN t
  UNION
  MATCH (article)-[:HAS]->(:Sentence)<-[:EVIDENCE]-(:Statement)-[:ANSWERS]->(t:Statement)
  RETURN t
  UNION
  MATCH (article)-[:HAS]->(:Sentence)<-[:EVIDENCE]-(:Statement)<-[:CONTENT]-(:Statement)-[:ANSWERS]->(t:Statement)
  RETURN t
  UNION
  MATCH (:Article {duplicateOf: article.id})-[:HAS]->(:Sentence)<-[:EVIDENCE]-(t:Statement)
  RETURN t
}
WITH t WHERE t.edge IS NOT NULL
MATCH (t)-[:SUBJECT]->(subject:Entity)
MATCH (t)-[:OBJECT]->(object:Entity)
RETURN DISTINCT subject.id AS subject, t.type AS type, object.id AS object
