// Relationships
// description: A page of the projected edges, in the order of their ids; read only as far as the page goes.
// param statuses: list of string = null
// param polarities: list of string = null
// param since: date = null
// param until: date = null
// param minSources: integer
// param minConfidence: float
// param after: string
// param limit: integer
MATCH (card:EdgeCard)
WHERE card.id > $after
  AND ($statuses IS NULL OR card.status IN $statuses)
  AND ($since IS NULL OR card.lastSeen >= $since)
  AND ($until IS NULL OR card.firstSeen <= $until)
  AND card.sources >= $minSources
  AND card.confidence >= $minConfidence
  AND ($polarities IS NULL OR EXISTS { MATCH (s:Statement {edge: card.id}) WHERE s.polarity IN $polarities })
WITH card ORDER BY card.id LIMIT $limit
CALL (card) {
  MATCH (a:Entity {id: card.source})
  MATCH (b:Entity {id: card.target})
  MATCH (a)-[r
    :ACCUSES|DENIES|CRITICIZES|REJECTS|WARNS|THREATENS|PRAISES|SUPPORTS|PROPOSES|PROMISES|URGES|ORDERS
    |CONFIRMS|APOLOGIZES_TO|MEETS|VISITS|CONSULTS|AGREES_WITH|COOPERATES_WITH|AIDS|RELEASES|INVESTIGATES
    |SUES|CONVICTS|ARRESTS|SANCTIONS|EXPELS|DISMISSES|BLOCKS|PROTESTS|ATTACKS|KILLS|POISONED|KIDNAPS
    |HACKS|INTERFERES_IN|DEFEATS|APPOINTS|HOLDS_POSITION|MEMBER_OF|LINKED_TO|PARTICIPATES_IN|ORGANIZES]->(b)
  WHERE r.id = card.id
  RETURN r, a, b LIMIT 1
}
RETURN r AS relationship, a AS source, b AS target ORDER BY card.id
