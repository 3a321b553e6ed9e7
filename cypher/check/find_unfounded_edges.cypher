// Edges from a page of entities that no statement supports, and cards of edges that no statement supports and that are not there
// description: How many, and the first hundred; last is the id of the page's last entity, null after the end.
// param after: string
// param limit: integer
// param symmetric: list of string
MATCH (e:Entity)
WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $limit
WITH collect(e) AS page
CALL (page) {
  CALL (page) {
    UNWIND page AS a
    MATCH (a)-[r]->(b:Entity)
    WHERE NOT EXISTS {
      MATCH (t:Statement {edge: r.id})
      USING INDEX SEEK t:Statement(edge)
      WHERE t.type = type(r) AND NOT t.polarity IN ['denied', 'negated']
        AND (NOT t.type IN $symmetric OR a.id < b.id)
        AND (
          (EXISTS { (t)-[:SUBJECT]->(a) } AND EXISTS { (t)-[:OBJECT]->(b) })
          OR (t.type IN $symmetric AND EXISTS { (t)-[:SUBJECT]->(b) } AND EXISTS { (t)-[:OBJECT]->(a) }))
    }
    RETURN {id: coalesce(r.id, elementId(r)), type: type(r), properties: properties(r)} AS edge
    UNION ALL
    UNWIND page AS a
    MATCH (card:EdgeCard)
    USING INDEX card:EdgeCard(source, id)
    WHERE card.source = a.id AND card.id > '' AND NOT EXISTS {
      MATCH (a)-[r]->(b:Entity {id: card.target})
      WHERE r.id = card.id
    } AND NOT EXISTS {
      MATCH (t:Statement {edge: card.id})
      USING INDEX SEEK t:Statement(edge)
      WHERE NOT t.polarity IN ['denied', 'negated']
    }
    RETURN {id: card.id, type: card.type, properties: properties(card)} AS edge
  }
  RETURN count(edge) AS total, collect(edge)[..100] AS unfounded
}
RETURN page[-1].id AS last, total, unfounded
