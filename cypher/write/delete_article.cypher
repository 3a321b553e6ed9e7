// Take an article back, with its sentences, all that was read from them, and where else it was published
// param id: string
MATCH (article:Article {id: $id})
CALL (article) {
  MATCH (article)-[:HAS]->(s:Sentence)
  OPTIONAL MATCH (s)<-[:EVIDENCE]-(t:Statement|RejectedStatement)
  DETACH DELETE t, s
}
CALL (article) {
  MATCH (article)-[:ALSO_PUBLISHED]->(p:Publication)
  DETACH DELETE p
}
DETACH DELETE article
