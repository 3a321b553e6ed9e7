// Articles that some publishers published, first or besides others
// description: A page of the articles of any of some publishers, latest first, those of no day last.
// param publishers: list of string
// param language: string = null
// param since: date = null
// param until: date = null
// param afterKey: string = null
// param afterId: string = null
// param limit: integer
CALL () {
  UNWIND $publishers AS key
  MATCH (article:Article {publisherKey: key})
  RETURN article
  UNION
  UNWIND $publishers AS key
  MATCH (:Publication {publisherKey: key})<-[:ALSO_PUBLISHED]-(article:Article)
  RETURN article
}
WITH article
WHERE ($language IS NULL OR article.language = $language)
  AND ($since IS NULL OR article.publishedAt >= $since) AND ($until IS NULL OR article.publishedAt <= $until)
WITH article, coalesce(toString(article.publishedAt), '') AS day
WHERE $afterId IS NULL OR day < $afterKey OR (day = $afterKey AND article.id > $afterId)
WITH article, day ORDER BY day DESC, article.id LIMIT $limit
RETURN article, COUNT { (article)-[:HAS]->(:Sentence)<-[:EVIDENCE]-(:Statement) } AS statements
ORDER BY day DESC, article.id
