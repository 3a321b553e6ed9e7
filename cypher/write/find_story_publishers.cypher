// For whom stories count in edges: who published them first of those that support the edge; null for nobody
// description: As find_stories, for some edges and stories. The statements of an article are read first and compared then, as an index of an edge's statements may hold tens of thousands.
// param rows: rows
UNWIND $rows AS row
WITH row.edge AS edge, row.story AS story
CALL (story) {
  MATCH (b:Article {contentHash: story})
  USING INDEX SEEK b:Article(contentHash)
  RETURN b
  UNION
  MATCH (o:Article {contentHash: story})
  USING INDEX SEEK o:Article(contentHash)
  MATCH (b:Article {duplicateOf: o.id})
  USING INDEX SEEK b:Article(duplicateOf)
  RETURN b
  UNION
  MATCH (b:Article {duplicateOf: story})
  USING INDEX SEEK b:Article(duplicateOf)
  RETURN b
}
OPTIONAL MATCH (first:Article {id: b.duplicateOf})
WITH edge, story, b, coalesce(first.contentHash, b.duplicateOf, b.contentHash) AS its
WHERE its = story AND EXISTS {
  MATCH (b)-[:HAS]->(:Sentence)<-[:EVIDENCE]-(t:Statement)
  WHERE t.edge = edge AND NOT t.polarity IN ['denied', 'negated']
}
UNWIND [b] + COLLECT { MATCH (b)-[:ALSO_PUBLISHED]->(p:Publication) RETURN p } AS publication
WITH edge, story, b.id AS article, publication.publishedAt AS day,
  coalesce(publication.publisherKey, toLower(trim(publication.publisher))) AS key
ORDER BY key IS NULL, coalesce(day, date('9999-12-31')), coalesce(key, article)
RETURN edge, story, head(collect(coalesce(key, article))) AS publisher
