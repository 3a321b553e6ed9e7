// Timeline of two entities
// description: All that was said of one of two entities towards the other, by day of publication, with when it happened if the text says so.
// group: Investigation
// param first: string = Belarus
// param second: string = Polandia
// In Neo4j Browser run this first: :param {first: 'Belarus', second: 'Polandia'}
MATCH (a:Entity) WHERE any(name IN [a.name] + coalesce(a.aliases, []) WHERE toLower(name) = toLower($first))
MATCH (b:Entity) WHERE any(name IN [b.name] + coalesce(b.aliases, []) WHERE toLower(name) = toLower($second))
MATCH (a)<-[:SUBJECT|OBJECT]-(s:Statement)-[:SUBJECT|OBJECT]->(b)
MATCH (source:Entity)<-[:SUBJECT]-(s)-[:OBJECT]->(target:Entity)
MATCH (s)-[:EVIDENCE]->(sentence:Sentence)<-[:HAS]-(article:Article)
RETURN DISTINCT article.publishedAt AS day, source.name AS source, s.type AS type, target.name AS target,
  s.eventTime AS happened, s.eventPrecision AS precision, s.polarity AS polarity, sentence.text AS sentence,
  article.publisher AS publisher, sentence.id AS sentenceId
ORDER BY day, sentenceId, type LIMIT 200
