// The entities that an article mentions or says something of
// param id: string
MATCH (:Article {id: $id})-[:HAS]->(s:Sentence)
CALL (s) {
  MATCH (e:Entity)-[:MENTIONED_IN]->(s)
  RETURN e
  UNION
  MATCH (s)<-[:EVIDENCE]-(:Statement|RejectedStatement)-[:SUBJECT|OBJECT|SAID_BY]->(e:Entity)
  RETURN e
}
RETURN DISTINCT e.id AS id
