// What happened from one day to another
// title.id: Apa yang terjadi dari hari ke hari
// description: Statements by when what they say happened, where the text says so; both days count.
// description.id: Pernyataan menurut waktu kejadiannya, bila disebut dalam teks; kedua hari ikut.
// group: Investigation, 23
// param since: date = 2026-02-10
// param until: date = 2026-02-12
// In Neo4j Browser run this first: :param {since: date('2026-02-10'), until: date('2026-02-12')}
MATCH (s:Statement) WHERE $since <= s.eventTime <= $until
WITH s ORDER BY s.eventTime, s.id LIMIT 200
MATCH (a:Entity)<-[:SUBJECT]-(s)-[:OBJECT]->(b:Entity)
MATCH (s)-[:EVIDENCE]->(sentence:Sentence)<-[:HAS]-(article:Article)
RETURN s.eventTime AS happened, s.eventPrecision AS precision, a.name AS source, s.type AS type, b.name AS target,
  s.polarity AS polarity, sentence.text AS sentence, article.publisher AS publisher, article.publishedAt AS published
ORDER BY happened, article.id, s.triggerStart, source, type, target LIMIT 200
