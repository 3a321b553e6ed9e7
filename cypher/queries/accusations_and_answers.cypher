// All accusations, who says so, and their answers in the same article
// title.id: Semua tuduhan, siapa yang mengatakannya, dan jawabannya dalam artikel yang sama
// description: Every accusation with its sentence and whose words it rests on, and the denial that answers it there; null where there is none. A denial in another article is not taken for an answer yet.
// description.id: Setiap tuduhan dengan kalimat dan pengucapnya, serta bantahan yang menjawabnya di situ; null bila tidak ada. Bantahan dalam artikel lain belum dihitung sebagai jawaban.
// group: Investigation, 30
// param since: date = 1900-01-01
// In Neo4j Browser run this first: :param {since: date('1900-01-01')}
MATCH (s:Statement {type: 'ACCUSES'}) WHERE NOT s.polarity IN ['denied', 'negated']
MATCH (s)-[:EVIDENCE]->(sentence:Sentence)<-[:HAS]-(article:Article)
WHERE coalesce(article.publishedAt, date('1900-01-01')) >= $since
WITH s, sentence, article ORDER BY coalesce(article.publishedAt, date('0001-01-01')) DESC, article.id, s.triggerStart, s.id LIMIT 200
MATCH (accuser:Entity)<-[:SUBJECT]-(s)-[:OBJECT]->(accused:Entity)
OPTIONAL MATCH (s)-[:SAID_BY]->(speaker:Entity)
OPTIONAL MATCH (s)<-[:ANSWERS]-(denial:Statement)-[:EVIDENCE]->(answer:Sentence)
OPTIONAL MATCH (denial)-[:SUBJECT]->(denier:Entity)
RETURN article.publishedAt AS day, accuser.name AS accuser, accused.name AS accused, sentence.text AS accusation,
  coalesce(speaker.name, 'the article') AS saidBy, denier.name AS answeredBy, answer.text AS answer,
  article.publisher AS publisher, article.url AS url
ORDER BY coalesce(day, date('0001-01-01')) DESC, article.id, s.triggerStart, accuser, accused, answer LIMIT 200
