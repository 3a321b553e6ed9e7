// Accusations that somebody admitted
// title.id: Tuduhan yang diakui
// description: Accusations that a confirmation answers, in the same article or in another, with both sentences; denied tells whether others deny it all the same.
// description.id: Tuduhan yang dijawab dengan pengakuan, dalam artikel yang sama atau lain, dengan kedua kalimatnya; denied menyebut apakah ada juga yang membantah.
// group: Investigation, 32
// reads all: ANSWERS
MATCH (admission:Statement)-[:ANSWERS {kind: 'confirmation'}]->(accusation:Statement)
MATCH (accuser:Entity)<-[:SUBJECT]-(accusation)-[:OBJECT]->(accused:Entity)
MATCH (accusation)-[:EVIDENCE]->(said:Sentence)<-[:HAS]-(earlier:Article)
MATCH (admission)-[:EVIDENCE]->(admitted:Sentence)<-[:HAS]-(later:Article)
RETURN accuser.name AS accuser, accused.name AS accused, said.text AS accusation, earlier.publishedAt AS accusedAt,
  admitted.text AS admission, later.publishedAt AS admittedAt,
  EXISTS { (accusation)<-[a:ANSWERS]-() WHERE coalesce(a.kind, 'denial') IN ['denial', 'rejection'] } AS denied, later.url AS url
ORDER BY admittedAt DESC, accuser, accused, admission LIMIT 200
