// Answers to accusations of other articles, and why they are taken for answers
// title.id: Jawaban atas tuduhan artikel lain, dan mengapa dianggap jawaban
// description: Denials, rejections, confirmations and counter-accusations beside the accusation of another article that they answer, with score and reason; the weakest first, to be checked.
// description.id: Bantahan, penolakan, pengakuan, dan tuduhan balik di samping tuduhan artikel lain yang dijawabnya, dengan skor dan alasan; yang paling lemah lebih dulu untuk diperiksa.
// group: Investigation, 31
// reads all: ANSWERS
// param minScore: float = 0.5
// In Neo4j Browser run this first: :param {minScore: 0.5}
MATCH (answer:Statement)-[how:ANSWERS {reach: 'across'}]->(accusation:Statement)
WHERE how.score >= $minScore
WITH answer, how, accusation ORDER BY how.score, answer.id, accusation.id LIMIT 200
MATCH (accuser:Entity)<-[:SUBJECT]-(accusation)-[:OBJECT]->(accused:Entity)
MATCH (accusation)-[:EVIDENCE]->(said:Sentence)<-[:HAS]-(earlier:Article)
MATCH (answer)-[:EVIDENCE]->(answered:Sentence)<-[:HAS]-(later:Article)
RETURN how.score AS score, how.kind AS kind, how.reason AS reason, accuser.name AS accuser, accused.name AS accused,
  said.text AS accusation, earlier.publishedAt AS accusedAt, answered.text AS answer, later.publishedAt AS answeredAt,
  later.publisher AS publisher, later.url AS url
ORDER BY score, accuser, accused, answeredAt, answer LIMIT 200
