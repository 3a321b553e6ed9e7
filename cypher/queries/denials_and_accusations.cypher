// Denials and the accusations that they answer
// title.id: Bantahan dan tuduhan yang dijawabnya
// description: Each denial beside the accusation that it answers, with both sentences and their articles; confirmations and counter-accusations too, as kind says.
// description.id: Setiap bantahan di samping tuduhan yang dijawabnya, dengan kedua kalimat dan artikelnya; juga pengakuan dan tuduhan balik, seperti disebut di kind.
// group: Investigation, 5
// reads all: ANSWERS
MATCH (d)-[how:ANSWERS]->(accusation)
MATCH (accuser:Entity)<-[:SUBJECT]-(accusation)-[:OBJECT]->(accused:Entity)
MATCH (accusation)-[:EVIDENCE]->(said:Sentence)<-[:HAS]-(article:Article)
MATCH (d)-[:SUBJECT]->(denier:Entity), (d)-[:EVIDENCE]->(answer:Sentence)<-[:HAS]-(later:Article)
RETURN accuser.name AS accuser, accused.name AS accused, said.text AS accusation,
  article.publisher AS accusationPublisher, article.publishedAt AS accusedAt,
  denier.name AS denier, how.kind AS kind, answer.text AS denial, later.publisher AS denialPublisher, later.publishedAt AS deniedAt
ORDER BY deniedAt DESC, later.id, d.triggerStart, accuser, accused LIMIT 200
