// Edges from a page of entities that no statement supports
// param after: string
// param limit: integer
// param symmetric: list of string
MATCH (e:Entity)
WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $limit
WITH collect(e) AS page
RETURN page[-1].id AS last, COLLECT {
  UNWIND page AS a
  MATCH (a)-[r]->(b:Entity)
  WHERE NOT EXISTS {
    MATCH (t:Statement {edge: r.id})
    WHERE t.type = type(r) AND NOT t.polarity IN ['denied', 'negated'] AND (
      (EXISTS { (t)-[:SUBJECT]->(a) } AND EXISTS { (t)-[:OBJECT]->(b) })
      OR (t.type IN $symmetric AND a.id < b.id AND EXISTS { (t)-[:SUBJECT]->(b) } AND EXISTS { (t)-[:OBJECT]->(a) }))
  }
  RETURN {id: coalesce(r.id, elementId(r)), type: type(r), properties: properties(r)}
  LIMIT 100
} AS unfounded
