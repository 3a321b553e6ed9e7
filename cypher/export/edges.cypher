// Projected edges, by the ids of the entities that they start from
// description: Of a time window those that a statement of one of its articles supports.
// param since: date = null
// param until: date = null
MATCH (source:Entity)
WHERE source.id >= ''
WITH source ORDER BY source.id
CALL (source) {
  MATCH (source)-[r]->(target:Entity)
  WHERE ($since IS NULL OR EXISTS {
    MATCH (t:Statement {edge: r.id})-[:EVIDENCE]->(:Sentence)<-[:HAS]-(a:Article)
    USING INDEX SEEK t:Statement(edge)
    WHERE NOT t.polarity IN ['denied', 'negated'] AND $since <= a.publishedAt <= $until
  })
  RETURN r, target ORDER BY r.id
}
RETURN r AS edge, source.id AS source, target.id AS target
