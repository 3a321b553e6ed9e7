// What one entity is accused of, and its answer
// title.id: Apa yang dituduhkan kepada satu entitas, dan jawabannya
// description: Each accusation against an entity with its sentence, what it is about where that was read, and what answers it, in that article or in another.
// description.id: Setiap tuduhan terhadap sebuah entitas dengan kalimatnya, isinya bila terbaca, dan yang menjawabnya, dalam artikel itu atau artikel lain.
// group: Investigation, 3
// param entity: entity = Vietnam
// In Neo4j Browser run this first: :param {entity: 'Vietnam'}
MATCH (accused:Entity) WHERE accused.lookup CONTAINS '|' + toLower($entity) + '|' OR accused.id = $entity
MATCH (accused)<-[:OBJECT]-(s:Statement {type: 'ACCUSES'})-[:SUBJECT]->(accuser:Entity)
MATCH (s)-[:EVIDENCE]->(sentence:Sentence)<-[:HAS]-(article:Article)
OPTIONAL MATCH (s)-[:CONTENT]->(content:Statement)-[:OBJECT]->(victim:Entity)
OPTIONAL MATCH (s)<-[:ANSWERS]-(:Statement)-[:EVIDENCE]->(answer:Sentence)
RETURN article.publishedAt AS day, accuser.name AS accuser, accused.name AS accused, s.polarity AS polarity,
  sentence.text AS accusation, content.type AS deed, victim.name AS deedTo, answer.text AS answer,
  article.publisher AS publisher, article.url AS url
ORDER BY day DESC, article.id, s.triggerStart, accuser, answer LIMIT 200
