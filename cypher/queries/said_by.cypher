// What one of them said
// title.id: Apa kata satu pihak
// description: All statements that rest on the words of a person, state or organization, latest first.
// description.id: Semua pernyataan yang bersandar pada ucapan seseorang, negara, atau organisasi, yang terbaru dulu.
// group: Investigation, 11
// param speaker: entity = Polandia
// In Neo4j Browser run this first: :param {speaker: 'Polandia'}
MATCH (speaker:Entity) WHERE speaker.lookup CONTAINS '|' + toLower($speaker) + '|' OR speaker.id = $speaker
MATCH (speaker)<-[:SAID_BY]-(s:Statement)-[:EVIDENCE]->(sentence:Sentence)<-[:HAS]-(article:Article)
MATCH (a:Entity)<-[:SUBJECT]-(s)-[:OBJECT]->(b:Entity)
RETURN article.publishedAt AS day, speaker.name AS speaker, a.name AS source, s.type AS type, b.name AS target,
  s.polarity AS polarity, sentence.text AS sentence, article.publisher AS publisher, article.url AS url
ORDER BY day DESC, article.id, s.triggerStart, type, source, target LIMIT 200
