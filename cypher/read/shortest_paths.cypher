// Shortest paths between two entities
// description: The shortest chains of projected edges, in any direction, that lead from one entity to another; best supported first among the first thousand.
// param from: string
// param to: string
// param maxHops: integer
// param types: list of string
// param statuses: list of string = null
// param minSources: integer
// param limit: integer
MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
MATCH path = allShortestPaths((from)-[
  :ACCUSES|DENIES|CRITICIZES|REJECTS|WARNS|THREATENS|PRAISES|SUPPORTS|PROPOSES|PROMISES|URGES|ORDERS
  |CONFIRMS|APOLOGIZES_TO|MEETS|VISITS|CONSULTS|AGREES_WITH|COOPERATES_WITH|AIDS|RELEASES|INVESTIGATES
  |SUES|CONVICTS|ARRESTS|SANCTIONS|EXPELS|DISMISSES|BLOCKS|PROTESTS|ATTACKS|KILLS|POISONED|KIDNAPS
  |HACKS|INTERFERES_IN|DEFEATS|APPOINTS|HOLDS_POSITION|MEMBER_OF|LINKED_TO|PARTICIPATES_IN|ORGANIZES
  *..6]-(to))
// Asked of each edge while searching; a condition on the whole path here would make the search try all paths.
WHERE all(r IN relationships(path)
  WHERE type(r) IN $types AND r.sources >= $minSources AND ($statuses IS NULL OR r.status IN $statuses))
WITH path LIMIT 1000
WITH path WHERE length(path) <= $maxHops
RETURN path
ORDER BY reduce(weakest = 1000000, r IN relationships(path) | CASE WHEN r.sources < weakest THEN r.sources ELSE weakest END) DESC,
  [r IN relationships(path) | r.id]
LIMIT $limit
