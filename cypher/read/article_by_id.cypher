// One article
// description: The article of an id and how much was read from it.
// param id: string
MATCH (article:Article {id: $id})
RETURN article,
  COUNT { (article)-[:HAS]->(:Sentence) } AS sentences,
  COUNT { (article)-[:HAS]->(:Sentence)<-[:EVIDENCE]-(:Statement) } AS statements
