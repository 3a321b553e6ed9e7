// Entities that the statements behind some edges are about or rest on
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
MATCH (t)-[:SUBJECT|OBJECT|SAID_BY]->(e:Entity)
WITH DISTINCT e
RETURN e AS node, {} AS ends, [] AS needs ORDER BY e.id
