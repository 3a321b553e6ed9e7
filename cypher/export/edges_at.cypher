// Projected edges at some entities, up to a number of them
// param ids: list of string
// param since: date = null
// param until: date = null
// param limit: integer
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r]-(:Entity)
WHERE ($since IS NULL OR EXISTS {
    MATCH (t:Statement {edge: r.id})-[:EVIDENCE]->(:Sentence)<-[:HAS]-(a:Article)
    USING INDEX SEEK t:Statement(edge)
    WHERE NOT t.polarity IN ['denied', 'negated'] AND $since <= a.publishedAt <= $until
  })
WITH DISTINCT r LIMIT $limit
RETURN r AS edge, startNode(r) AS source, endNode(r) AS target
