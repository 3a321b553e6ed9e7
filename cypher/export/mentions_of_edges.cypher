// Mentions of entities in the sentences that speak of some edges
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
WITH DISTINCT a, s
MATCH (e:Entity)-[m:MENTIONED_IN]->(s)
RETURN m AS edge, e.id AS source, s.id AS target ORDER BY a.id, s.index, e.id
