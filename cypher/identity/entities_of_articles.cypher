// Ids of the entities that some articles mention or say something of
// param articles: list of string
UNWIND $articles AS article
MATCH (:Article {id: article})-[:HAS]->(s:Sentence)
CALL (s) {
  MATCH (e:Entity)-[:MENTIONED_IN]->(s)
  RETURN e.id AS id
  UNION
  MATCH (s)<-[:EVIDENCE]-(:Statement|RejectedStatement)-[:SUBJECT|OBJECT|SAID_BY]->(e:Entity)
  RETURN e.id AS id
}
RETURN DISTINCT id
