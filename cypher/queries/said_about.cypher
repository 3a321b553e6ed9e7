// What is said about one entity, and by whom
// title.id: Apa yang dikatakan tentang satu entitas, dan oleh siapa
// description: Statements in which something is done to an entity, with whose words they rest on, latest first.
// description.id: Pernyataan tentang apa yang dilakukan terhadap sebuah entitas, dengan pengucapnya, yang terbaru dulu.
// group: Investigation, 12
// param entity: entity = Belarus
// In Neo4j Browser run this first: :param {entity: 'Belarus'}
MATCH (e:Entity) WHERE e.lookup CONTAINS '|' + toLower($entity) + '|' OR e.id = $entity
MATCH (e)<-[:OBJECT]-(s:Statement)-[:SUBJECT]->(doer:Entity)
MATCH (s)-[:EVIDENCE]->(sentence:Sentence)<-[:HAS]-(article:Article)
OPTIONAL MATCH (s)-[:SAID_BY]->(speaker:Entity)
RETURN article.publishedAt AS day, doer.name AS source, s.type AS type, e.name AS target, s.polarity AS polarity,
  coalesce(speaker.name, 'the article') AS saidBy, sentence.text AS sentence, article.publisher AS publisher
ORDER BY day DESC, article.id, s.triggerStart, type, source LIMIT 200
