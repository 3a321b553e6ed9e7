// Relationships
// description: A page of the projected edges, in the order of their ids, which an index on statements knows; read only as far as the page goes.
// param statuses: list of string = null
// param polarities: list of string = null
// param since: date = null
// param until: date = null
// param minSources: integer
// param minConfidence: float
// param after: string
// param limit: integer
MATCH (t:Statement)
WHERE t.edge > $after
WITH t.edge AS edge, head(collect(t)) AS t ORDER BY edge
CALL (t, edge) {
  MATCH (t)-[:SUBJECT]->(a:Entity)
  MATCH (t)-[:OBJECT]->(b:Entity)
  MATCH (a)-[r
    :ACCUSES|DENIES|CRITICIZES|REJECTS|WARNS|THREATENS|PRAISES|SUPPORTS|PROPOSES|PROMISES|URGES|ORDERS
    |CONFIRMS|APOLOGIZES_TO|MEETS|VISITS|CONSULTS|AGREES_WITH|COOPERATES_WITH|AIDS|RELEASES|INVESTIGATES
    |SUES|CONVICTS|ARRESTS|SANCTIONS|EXPELS|DISMISSES|BLOCKS|PROTESTS|ATTACKS|KILLS|POISONED|KIDNAPS
    |HACKS|INTERFERES_IN|DEFEATS|APPOINTS|HOLDS_POSITION|MEMBER_OF|LINKED_TO|PARTICIPATES_IN|ORGANIZES]-(b)
  WHERE r.id = edge
    AND ($statuses IS NULL OR r.status IN $statuses)
    AND ($since IS NULL OR r.lastSeen >= $since)
    AND ($until IS NULL OR r.firstSeen <= $until)
    AND r.sources >= $minSources
    AND r.confidence >= $minConfidence
    AND ($polarities IS NULL OR EXISTS { MATCH (s:Statement {edge: r.id}) WHERE s.polarity IN $polarities })
  RETURN r LIMIT 1
}
RETURN r AS relationship, startNode(r) AS source, endNode(r) AS target ORDER BY edge LIMIT $limit
