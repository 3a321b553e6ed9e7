// One article
// description: The article of an id and how much was read from it.
// param id: string
MATCH (article:Article {id: $id})
RETURN article,
  [properties(article)] + COLLECT {
    MATCH (article)-[:ALSO_PUBLISHED]->(p:Publication)
    RETURN properties(p)
      ORDER BY p.publishedAt IS NULL, p.publishedAt, p.publisherKey
  } AS publications,
  COUNT { (article)-[:HAS]->(:Sentence) } AS sentences,
  COUNT { (article)-[:HAS]->(:Sentence)<-[:EVIDENCE]-(:Statement) } AS statements
