// Articles that a search finds
// description: A page of the articles that a full-text search of titles and texts finds, of an entity where one is given; latest first, those of no day last.
// param search: string
// param entity: string = null
// param publishers: list of string = null
// param language: string = null
// param since: date = null
// param until: date = null
// param afterKey: string = null
// param afterId: string = null
// param limit: integer
CALL db.index.fulltext.queryNodes('article_words', $search) YIELD node AS article
WHERE ($language IS NULL OR article.language = $language)
  AND ($since IS NULL OR article.publishedAt >= $since) AND ($until IS NULL OR article.publishedAt <= $until)
  AND ($publishers IS NULL OR article.publisherKey IN $publishers
    OR EXISTS { (article)-[:ALSO_PUBLISHED]->(other:Publication) WHERE other.publisherKey IN $publishers })
  AND ($entity IS NULL OR EXISTS { (article)-[:HAS]->(:Sentence)<-[:MENTIONED_IN]-(:Entity {id: $entity}) })
WITH article, coalesce(toString(article.publishedAt), '') AS day
WHERE $afterId IS NULL OR day < $afterKey OR (day = $afterKey AND article.id > $afterId)
WITH article, day ORDER BY day DESC, article.id LIMIT $limit
RETURN article, COUNT { (article)-[:HAS]->(:Sentence)<-[:EVIDENCE]-(:Statement) } AS statements
ORDER BY day DESC, article.id
