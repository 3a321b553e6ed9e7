// Mentions of entities, by article in the order of the text
// param since: date = null
// param until: date = null
MATCH (a:Article)
WHERE a.id >= '' AND ($since IS NULL OR $since <= a.publishedAt <= $until)
WITH a ORDER BY a.id
CALL (a) {
  MATCH (a)-[:HAS]->(target:Sentence)<-[m:MENTIONED_IN]-(source:Entity)
  RETURN source, m, target ORDER BY target.index, source.id
}
RETURN m AS edge, source.id AS source, target.id AS target
