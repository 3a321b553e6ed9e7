// Articles that mention an entity
// description: A page of the articles with a sentence that names an entity, latest first, those of no day last.
// param entity: string
// param publishers: list of string = null
// param language: string = null
// param since: date = null
// param until: date = null
// param afterKey: string = null
// param afterId: string = null
// param limit: integer
MATCH (:Entity {id: $entity})-[:MENTIONED_IN]->(:Sentence)<-[:HAS]-(article:Article)
WITH DISTINCT article
WHERE ($language IS NULL OR article.language = $language)
  AND ($since IS NULL OR article.publishedAt >= $since) AND ($until IS NULL OR article.publishedAt <= $until)
  AND ($publishers IS NULL OR article.publisherKey IN $publishers
    OR EXISTS { (article)-[:ALSO_PUBLISHED]->(other:Publication) WHERE other.publisherKey IN $publishers })
WITH article, coalesce(toString(article.publishedAt), '') AS day
WHERE $afterId IS NULL OR day < $afterKey OR (day = $afterKey AND article.id > $afterId)
WITH article, day ORDER BY day DESC, article.id LIMIT $limit
RETURN article, COUNT { (article)-[:HAS]->(:Sentence)<-[:EVIDENCE]-(:Statement) } AS statements
ORDER BY day DESC, article.id
