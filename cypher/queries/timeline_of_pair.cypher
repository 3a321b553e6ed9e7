// Timeline of two entities
// description: All that was said of one of two entities towards the other, in the order of publication.
// group: Investigation
// param first: string = Jerman
// param second: string = Rusia
// In Neo4j Browser run this first: :param {first: 'Jerman', second: 'Rusia'}
MATCH (a:Entity) WHERE toLower(a.name) = toLower($first) OR toLower($first) IN [x IN a.aliases | toLower(x)]
MATCH (b:Entity) WHERE toLower(b.name) = toLower($second) OR toLower($second) IN [x IN b.aliases | toLower(x)]
MATCH (a)<-[:SUBJECT|OBJECT]-(s:Statement)-[:SUBJECT|OBJECT]->(b)
MATCH (source:Entity)<-[:SUBJECT]-(s)-[:OBJECT]->(target:Entity)
MATCH (s)-[:EVIDENCE]->(sentence:Sentence)<-[:HAS]-(article:Article)
RETURN DISTINCT article.publishedAt AS day, source.name AS source, s.type AS type, target.name AS target,
  s.polarity AS polarity, sentence.text AS sentence, article.publisher AS publisher, sentence.id AS sentenceId
ORDER BY day, sentenceId, type LIMIT 200
