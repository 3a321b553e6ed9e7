// For whom the stories of new articles count in edges, with them and without them
// description: A row for an edge and a new article that supports it. Articles of the same story, which are few, are looked at whether they support the edge too. The statements of an article are read first and compared then, as an index of an edge's statements may hold tens of thousands.
// param rows: rows
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
USING INDEX SEEK a:Article(id)
OPTIONAL MATCH (original:Article {id: a.duplicateOf})
WITH row.edge AS edge, coalesce(original.contentHash, a.duplicateOf, a.contentHash) AS story, collect(a.id) AS added
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
WITH edge, story, added, b, coalesce(first.contentHash, b.duplicateOf, b.contentHash) AS its
WHERE its = story
CALL (b) {
  MATCH (b)-[:HAS]->(:Sentence)<-[:EVIDENCE]-(t:Statement)
  WITH t.edge AS supported, t.polarity AS polarity
  WHERE NOT polarity IN ['denied', 'negated']
  RETURN collect(DISTINCT supported) AS edges
}
WITH edge, story, added, b WHERE edge IN edges
UNWIND [b] + COLLECT { MATCH (b)-[:ALSO_PUBLISHED]->(p:Publication) RETURN p } AS publication
WITH edge, story, b.id AS article, b.id IN added AS new, publication.publishedAt AS day,
  coalesce(publication.publisherKey, toLower(trim(publication.publisher))) AS key
ORDER BY key IS NULL, coalesce(day, date('9999-12-31')), coalesce(key, article)
WITH edge, story, collect({publisher: coalesce(key, article), new: new}) AS publications
RETURN edge, head([one IN publications WHERE NOT one.new]).publisher AS before, head(publications).publisher AS after
