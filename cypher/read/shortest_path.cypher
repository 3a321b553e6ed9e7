// Shortest path between two entities
// description: One of the shortest chains of projected edges, in any direction, that leads from one entity to another.
// param from: string
// param to: string
// param maxHops: integer
// param types: list of string
MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
MATCH path = shortestPath((from)-[
  :ACCUSES|DENIES|CRITICIZES|REJECTS|WARNS|THREATENS|PRAISES|SUPPORTS|PROPOSES|PROMISES|URGES|ORDERS
  |CONFIRMS|APOLOGIZES_TO|MEETS|VISITS|CONSULTS|AGREES_WITH|COOPERATES_WITH|AIDS|RELEASES|INVESTIGATES
  |SUES|CONVICTS|ARRESTS|SANCTIONS|EXPELS|DISMISSES|BLOCKS|PROTESTS|ATTACKS|KILLS|POISONED|KIDNAPS
  |HACKS|INTERFERES_IN|DEFEATS|APPOINTS|HOLDS_POSITION|MEMBER_OF|LINKED_TO|PARTICIPATES_IN|ORGANIZES
  *..6]-(to))
WHERE all(r IN relationships(path) WHERE type(r) IN $types) AND length(path) <= $maxHops
RETURN path
