// What the news said from one day to another
// title.id: Apa kata berita dari hari ke hari
// description: Statements of the articles published from one day to another, with their sentences; both days count.
// description.id: Pernyataan dalam artikel yang terbit dari satu hari sampai hari lain, dengan kalimatnya; kedua hari ikut.
// group: First look, 7
// param since: date = 2026-02-10
// param until: date = 2026-02-12
// In Neo4j Browser run this first: :param {since: date('2026-02-10'), until: date('2026-02-12')}
MATCH (story:Article) WHERE $since <= story.publishedAt <= $until
WITH story ORDER BY story.publishedAt, story.id LIMIT 200
MATCH (story)-[:HAS]->(sentence:Sentence)<-[:EVIDENCE]-(s:Statement)
MATCH (a:Entity)<-[:SUBJECT]-(s)-[:OBJECT]->(b:Entity)
RETURN story.publishedAt AS day, a.name AS source, s.type AS type, b.name AS target, s.polarity AS polarity,
  sentence.text AS sentence, story.publisher AS publisher, story.title AS article, sentence.index AS place
ORDER BY day, story.id, place, s.triggerStart, type, source, target LIMIT 200
