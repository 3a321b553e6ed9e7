// What joins the articles, sentences, statements and entities behind some edges
// param edges: list of string
// param since: date = null
// param until: date = null
UNWIND $edges AS edge
MATCH (said:Statement {edge: edge})
OPTIONAL MATCH (answer:Statement)-[:ANSWERS]->(said)
UNWIND [said, answer] AS t
WITH DISTINCT t WHERE t IS NOT NULL
MATCH (t)-[:EVIDENCE]->(s:Sentence)<-[:HAS]-(a:Article)
WHERE $since IS NULL OR $since <= a.publishedAt <= $until
CALL (a, s, t) {
  MATCH (a)-[r:HAS]->(s)
  RETURN a AS source, r, s AS target
  UNION ALL
  MATCH (a)-[r:ALSO_PUBLISHED]->(p)
  RETURN a AS source, r, p AS target
  UNION ALL
  MATCH (t)-[r]->(target)
  RETURN t AS source, r, target
}
WITH DISTINCT source, r, target
RETURN r AS edge, source.id AS source, target.id AS target ORDER BY source.id, type(r), target.id
