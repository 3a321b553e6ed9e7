// Relationships of one entity
// description: A page of the projected edges at an entity, in the order of their ids; direction is out, in or both.
// param id: string
// param direction: string
// param types: list of string = null
// param statuses: list of string = null
// param polarities: list of string = null
// param since: date = null
// param until: date = null
// param minSources: integer
// param minConfidence: float
// param after: string
// param limit: integer
MATCH (entity:Entity {id: $id})-[r
  :ACCUSES|DENIES|CRITICIZES|REJECTS|WARNS|THREATENS|PRAISES|SUPPORTS|PROPOSES|PROMISES|URGES|ORDERS
  |CONFIRMS|APOLOGIZES_TO|MEETS|VISITS|CONSULTS|AGREES_WITH|COOPERATES_WITH|AIDS|RELEASES|INVESTIGATES
  |SUES|CONVICTS|ARRESTS|SANCTIONS|EXPELS|DISMISSES|BLOCKS|PROTESTS|ATTACKS|KILLS|POISONED|KIDNAPS
  |HACKS|INTERFERES_IN|DEFEATS|APPOINTS|HOLDS_POSITION|MEMBER_OF|LINKED_TO|PARTICIPATES_IN|ORGANIZES]-(:Entity)
WHERE r.id > $after
  AND ($types IS NULL OR type(r) IN $types)
  AND ($direction = 'both' OR ($direction = 'out' AND startNode(r) = entity) OR ($direction = 'in' AND endNode(r) = entity))
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND ($since IS NULL OR r.lastSeen >= $since)
  AND ($until IS NULL OR r.firstSeen <= $until)
  AND r.sources >= $minSources
  AND r.confidence >= $minConfidence
  AND ($polarities IS NULL OR EXISTS { MATCH (s:Statement {edge: r.id}) WHERE s.polarity IN $polarities })
WITH r ORDER BY r.id LIMIT $limit
RETURN r AS relationship, startNode(r) AS source, endNode(r) AS target ORDER BY r.id
