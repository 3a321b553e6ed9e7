// All accusations, who says so, and their answers
// title.id: Semua tuduhan, siapa yang mengatakannya, dan jawabannya
// description: Every accusation with its sentence and whose words it rests on, and what answers it, in the same article or in another; null where nothing does.
// description.id: Setiap tuduhan dengan kalimat dan pengucapnya, serta yang menjawabnya, dalam artikel yang sama atau lain; null bila tidak ada.
// group: Investigation, 30
// param since: date = 1900-01-01
// In Neo4j Browser run this first: :param {since: date('1900-01-01')}
MATCH (s:Statement {type: 'ACCUSES'}) WHERE NOT s.polarity IN ['denied', 'negated']
MATCH (s)-[:EVIDENCE]->(sentence:Sentence)<-[:HAS]-(article:Article)
WHERE coalesce(article.publishedAt, date('1900-01-01')) >= $since
WITH s, sentence, article ORDER BY coalesce(article.publishedAt, date('0001-01-01')) DESC, article.id, s.triggerStart, s.id LIMIT 200
MATCH (accuser:Entity)<-[:SUBJECT]-(s)-[:OBJECT]->(accused:Entity)
OPTIONAL MATCH (s)-[:SAID_BY]->(speaker:Entity)
OPTIONAL MATCH (s)<-[how:ANSWERS]-(denial:Statement)-[:EVIDENCE]->(answer:Sentence)
OPTIONAL MATCH (denial)-[:SUBJECT]->(denier:Entity)
RETURN article.publishedAt AS day, accuser.name AS accuser, accused.name AS accused, sentence.text AS accusation,
  coalesce(speaker.name, 'the article') AS saidBy, denier.name AS answeredBy, how.kind AS kind, answer.text AS answer,
  article.publisher AS publisher, article.url AS url
ORDER BY coalesce(day, date('0001-01-01')) DESC, article.id, s.triggerStart, accuser, accused, answer LIMIT 200
