// The entities that an article mentions or says something of, and those that its words were resolved to before people placed them elsewhere
// param id: string
MATCH (:Article {id: $id})-[:HAS]->(s:Sentence)
CALL (s) {
  MATCH (e:Entity)-[link:MENTIONED_IN]->(s)
  RETURN e, link
  UNION
  MATCH (s)<-[:EVIDENCE]-(:Statement|RejectedStatement)-[link:SUBJECT|OBJECT|SAID_BY]->(e:Entity)
  RETURN e, link
}
UNWIND [e.id, link.resolvedAs] AS id
WITH DISTINCT id WHERE id IS NOT NULL
RETURN id
