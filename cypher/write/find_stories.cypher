// For whom the stories of edges count, for all that support the edge
// description: As project_edges counts them: copies of one story once, for who published it first.
// param ids: list of string
UNWIND $ids AS id
CALL (id) {
  MATCH (t:Statement {edge: id})-[:EVIDENCE]->(:Sentence)<-[:HAS]-(a:Article)
  USING INDEX SEEK t:Statement(edge)
  WHERE NOT t.polarity IN ['denied', 'negated']
  OPTIONAL MATCH (original:Article {id: a.duplicateOf})
  WITH DISTINCT a, coalesce(original.contentHash, a.duplicateOf, a.contentHash) AS story
  UNWIND [a] + COLLECT { MATCH (a)-[:ALSO_PUBLISHED]->(p:Publication) RETURN p } AS publication
  WITH a, story, publication.publishedAt AS day, coalesce(publication.publisherKey, toLower(trim(publication.publisher))) AS key
  ORDER BY key IS NULL, coalesce(day, date('9999-12-31')), coalesce(key, a.id)
  WITH story, head(collect(coalesce(key, a.id))) AS publisher
  RETURN publisher, count(story) AS stories
}
RETURN id AS edge, publisher, stories
