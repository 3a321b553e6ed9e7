// Which entities that some articles mention are redacted
// param ids: list of string
UNWIND $ids AS id
MATCH (:Article {id: id})-[:HAS]->(s:Sentence)
CALL (s) {
  MATCH (s)<-[:MENTIONED_IN]-(e)
  RETURN e
  UNION
  MATCH (s)<-[:EVIDENCE]-(:Statement|RejectedStatement)-[:SUBJECT|OBJECT|SAID_BY]->(e)
  RETURN e
}
MATCH (:Redaction {entity: e.id})
RETURN DISTINCT id AS article, e.id AS id
