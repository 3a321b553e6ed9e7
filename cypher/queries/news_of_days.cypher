// What the news said from one day to another
// title.id: Apa kata berita dari hari ke hari
// description: Statements of the articles published from one day to another, with their sentences; both days count.
// description.id: Pernyataan dalam artikel yang terbit dari satu hari sampai hari lain, dengan kalimatnya; kedua hari ikut.
// group: First look, 7
// param since: date = 2026-02-10
// param until: date = 2026-02-12
// In Neo4j Browser run this first: :param {since: date('2026-02-10'), until: date('2026-02-12')}
MATCH (article:Article) WHERE $since <= article.publishedAt <= $until
WITH article ORDER BY article.publishedAt, article.id LIMIT 200
MATCH (article)-[:HAS]->(sentence:Sentence)<-[:EVIDENCE]-(s:Statement)
MATCH (a:Entity)<-[:SUBJECT]-(s)-[:OBJECT]->(b:Entity)
RETURN article.publishedAt AS day, a.name AS source, s.type AS type, b.name AS target, s.polarity AS polarity,
  sentence.text AS sentence, article.publisher AS publisher, article.title AS article, sentence.index AS place
ORDER BY day, article, place, type LIMIT 200
