// What links some articles to some entities, or did before people placed it elsewhere
// param articles: list of string
// param ids: list of string
UNWIND $articles AS article
MATCH (:Article {id: article})-[:HAS]->(s:Sentence)
CALL (s) {
  MATCH (e:Entity)-[link:MENTIONED_IN]->(s)
  RETURN e, link, null AS statement
  UNION ALL
  MATCH (s)<-[:EVIDENCE]-(t:Statement|RejectedStatement)-[link:SUBJECT|OBJECT|SAID_BY]->(e:Entity)
  RETURN e, link, t.id AS statement
}
WITH article, s, e, link, statement, coalesce(link.resolvedAs, e.id) AS resolvedAs
WHERE resolvedAs IN $ids
RETURN elementId(link) AS link, type(link) AS role, statement, s.id AS sentence, article, resolvedAs, e.id AS entity
