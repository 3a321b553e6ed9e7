// Take an article back, with its sentences and all that was read from them
// param id: string
MATCH (article:Article {id: $id})
CALL (article) {
  MATCH (article)-[:HAS]->(s:Sentence)
  OPTIONAL MATCH (s)<-[:EVIDENCE]-(t:Statement)
  DETACH DELETE t, s
}
DETACH DELETE article
