// Denials and the accusations that they answer
// title.id: Bantahan dan tuduhan yang dijawabnya
// description: Each denial beside the accusation that it answers, with both sentences and their articles.
// description.id: Setiap bantahan di samping tuduhan yang dijawabnya, dengan kedua kalimat dan artikelnya.
// group: Investigation, 5
// reads all: ANSWERS
MATCH (denial)-[:ANSWERS]->(accusation)
MATCH (accuser:Entity)<-[:SUBJECT]-(accusation)-[:OBJECT]->(accused:Entity)
MATCH (accusation)-[:EVIDENCE]->(said:Sentence)<-[:HAS]-(article:Article)
MATCH (denial)-[:SUBJECT]->(denier:Entity), (denial)-[:EVIDENCE]->(answer:Sentence)<-[:HAS]-(later:Article)
RETURN accuser.name AS accuser, accused.name AS accused, said.text AS accusation,
  article.publisher AS accusationPublisher, article.publishedAt AS accusedAt,
  denier.name AS denier, answer.text AS denial, later.publisher AS denialPublisher, later.publishedAt AS deniedAt
ORDER BY deniedAt DESC, accuser, accused LIMIT 200
