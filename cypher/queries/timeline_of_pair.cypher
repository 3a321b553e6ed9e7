// Timeline of two entities
// title.id: Garis waktu dua entitas
// description: All that was said of one of two entities towards the other, by day of publication, with when it happened if the text says so.
// description.id: Semua yang dikatakan tentang satu entitas terhadap yang lain, menurut hari terbit, dengan waktu kejadian jika disebut.
// group: Investigation, 2
// param first: entity = Belarus
// param second: entity = Polandia
// In Neo4j Browser run this first: :param {first: 'Belarus', second: 'Polandia'}
MATCH (a:Entity) WHERE a.lookup CONTAINS '|' + toLower($first) + '|' OR a.id = $first
MATCH (b:Entity) WHERE b.lookup CONTAINS '|' + toLower($second) + '|' OR b.id = $second
MATCH (a)<-[:SUBJECT|OBJECT]-(s:Statement)-[:SUBJECT|OBJECT]->(b)
MATCH (source:Entity)<-[:SUBJECT]-(s)-[:OBJECT]->(target:Entity)
MATCH (s)-[:EVIDENCE]->(sentence:Sentence)<-[:HAS]-(article:Article)
WITH DISTINCT source, target, s, sentence, article
RETURN article.publishedAt AS day, source.name AS source, s.type AS type, target.name AS target,
  s.eventTime AS happened, s.eventPrecision AS precision, s.polarity AS polarity, sentence.text AS sentence,
  article.publisher AS publisher, sentence.id AS sentenceId
ORDER BY day, article.id, s.triggerStart, type, source, target LIMIT 200
