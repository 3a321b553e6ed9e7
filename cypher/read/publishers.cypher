// All publishers by name
// description: Each name once, those with most articles first.
// param limit: integer
CALL () {
  MATCH (article:Article) WHERE article.publisherKey IS NOT NULL
  RETURN article.publisher AS name
  UNION ALL
  MATCH (publication:Publication) WHERE publication.publisherKey IS NOT NULL
  RETURN publication.publisher AS name
}
RETURN name, count(*) AS articles ORDER BY articles DESC, name LIMIT $limit
