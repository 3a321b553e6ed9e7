// What is linked to some entities now, all of it or what people placed there
// param ids: list of string
// param placed: boolean
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[link:MENTIONED_IN]->(s:Sentence)
  RETURN link, s, null AS statement
  UNION ALL
  MATCH (e)<-[link:SUBJECT|OBJECT|SAID_BY]-(t:Statement|RejectedStatement)-[:EVIDENCE]->(s:Sentence)
  RETURN link, s, t.id AS statement
}
WITH e, link, s, statement
WHERE NOT $placed OR link.resolvedAs IS NOT NULL
MATCH (s)<-[:HAS]-(a:Article)
RETURN elementId(link) AS link, type(link) AS role, statement, s.id AS sentence, a.id AS article,
  coalesce(link.resolvedAs, e.id) AS resolvedAs, e.id AS entity
