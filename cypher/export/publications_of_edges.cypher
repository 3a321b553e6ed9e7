// Where articles that speak of some edges were published besides
// param edges: list of string
// param since: date = null
// param until: date = null
UNWIND $edges AS edge
MATCH (said:Statement {edge: edge})
OPTIONAL MATCH (answer:Statement)-[:ANSWERS]->(said)
UNWIND [said, answer] AS t
WITH DISTINCT t WHERE t IS NOT NULL
MATCH (t)-[:EVIDENCE]->(:Sentence)<-[:HAS]-(a:Article)
WHERE $since IS NULL OR $since <= a.publishedAt <= $until
WITH DISTINCT a
MATCH (a)-[:ALSO_PUBLISHED]->(p:Publication)
RETURN p AS node, {article: a.id} AS ends, [elementId(a)] AS needs ORDER BY a.id, p.id
