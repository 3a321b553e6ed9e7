// Relationships from one entity to another
// description: A page of the projected edges from a source to a target, in the order of their ids.
// param source: string
// param target: string
// param types: list of string = null
// param statuses: list of string = null
// param polarities: list of string = null
// param since: date = null
// param until: date = null
// param minSources: integer
// param minConfidence: float
// param after: string
// param limit: integer
MATCH (source:Entity {id: $source}), (target:Entity {id: $target})
MATCH (source)-[r
  :ACCUSES|DENIES|CRITICIZES|REJECTS|WARNS|THREATENS|PRAISES|SUPPORTS|PROPOSES|PROMISES|URGES|ORDERS
  |CONFIRMS|APOLOGIZES_TO|MEETS|VISITS|CONSULTS|AGREES_WITH|COOPERATES_WITH|AIDS|RELEASES|INVESTIGATES
  |SUES|CONVICTS|ARRESTS|SANCTIONS|EXPELS|DISMISSES|BLOCKS|PROTESTS|ATTACKS|KILLS|POISONED|KIDNAPS
  |HACKS|INTERFERES_IN|DEFEATS|APPOINTS|HOLDS_POSITION|MEMBER_OF|LINKED_TO|PARTICIPATES_IN|ORGANIZES]->(target)
WHERE r.id > $after
  AND ($types IS NULL OR type(r) IN $types)
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND ($since IS NULL OR r.lastSeen >= $since)
  AND ($until IS NULL OR r.firstSeen <= $until)
  AND r.sources >= $minSources
  AND r.confidence >= $minConfidence
  AND ($polarities IS NULL OR EXISTS { MATCH (s:Statement {edge: r.id}) WHERE s.polarity IN $polarities })
RETURN r AS relationship, source, target ORDER BY r.id LIMIT $limit
