// Events that are said to happen long after the news
// title.id: Kejadian yang konon terjadi lama setelah beritanya
// description: Statements whose time lies more than some days after their article: often a misread date.
// description.id: Pernyataan yang waktunya lebih dari sekian hari setelah artikelnya: sering kali tanggal yang salah baca.
// group: Data quality, 13
// param days: integer = 0
// param since: date = 2000-01-01
// In Neo4j Browser run this first: :param {days: 0, since: date('2000-01-01')}
MATCH (s:Statement) WHERE s.eventTime >= $since
WITH s ORDER BY s.eventTime DESC LIMIT 5000
MATCH (s)-[:EVIDENCE]->(sentence:Sentence)<-[:HAS]-(article:Article)
WHERE s.eventTime > article.publishedAt + duration({days: $days})
RETURN s.eventTime AS happened, s.eventPrecision AS precision, article.publishedAt AS published, s.type AS type,
  s.polarity AS polarity, sentence.text AS sentence, s.id AS id
ORDER BY happened DESC, id LIMIT 100
