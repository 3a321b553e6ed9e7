// How much is written about one entity, month by month
// title.id: Seberapa banyak diberitakan, bulan demi bulan
// description: Articles and sentences that mention an entity, by month of publication.
// description.id: Artikel dan kalimat yang menyebut sebuah entitas, menurut bulan terbit.
// group: Investigation, 22
// param entity: entity = ASEAN
// In Neo4j Browser run this first: :param {entity: 'ASEAN'}
MATCH (e:Entity) WHERE e.lookup CONTAINS '|' + toLower($entity) + '|' OR e.id = $entity
MATCH (e)-[:MENTIONED_IN]->(sentence:Sentence)<-[:HAS]-(article:Article)
RETURN e.name AS entity, date.truncate('month', article.publishedAt) AS month,
  count(DISTINCT article) AS articles, count(sentence) AS sentences, count(DISTINCT article.publisher) AS publishers
ORDER BY entity, month LIMIT 200
