// Articles by day of publication
// description: A page of the articles of some days, latest first and by id within a day; after the day and id of the page before.
// param since: date
// param until: date
// param language: string = null
// param afterDay: date = null
// param afterId: string = null
// param limit: integer
MATCH (article:Article)
WHERE $since <= article.publishedAt <= $until
  AND ($afterDay IS NULL OR article.publishedAt < $afterDay OR article.id > $afterId)
  AND ($language IS NULL OR article.language = $language)
WITH article ORDER BY article.publishedAt DESC, article.id LIMIT $limit
RETURN article, COUNT { (article)-[:HAS]->(:Sentence)<-[:EVIDENCE]-(:Statement) } AS statements
ORDER BY article.publishedAt DESC, article.id
