// Take all back that was read from an article, and leave the article and where it was published
// param id: string
MATCH (:Article {id: $id})-[:HAS]->(s:Sentence)
OPTIONAL MATCH (s)<-[:EVIDENCE]-(t:Statement|RejectedStatement)
DETACH DELETE t, s
