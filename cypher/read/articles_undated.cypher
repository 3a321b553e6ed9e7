// Articles of no day
// description: A page of the articles whose day of publication is not known, by id.
// param language: string = null
// param afterId: string
// param limit: integer
MATCH (article:Article)
WHERE article.id > $afterId AND article.publishedAt IS NULL AND ($language IS NULL OR article.language = $language)
WITH article ORDER BY article.id LIMIT $limit
RETURN article, COUNT { (article)-[:HAS]->(:Sentence)<-[:EVIDENCE]-(:Statement) } AS statements
ORDER BY article.id
