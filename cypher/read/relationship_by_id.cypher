// One relationship
// description: The projected edge of an id, found by a statement behind it, as those have an index.
// param id: string
MATCH (statement:Statement {edge: $id})
WITH statement LIMIT 1
MATCH (statement)-[:SUBJECT]->(a:Entity), (statement)-[:OBJECT]->(b:Entity)
MATCH (a)-[relationship
  :ACCUSES|DENIES|CRITICIZES|REJECTS|WARNS|THREATENS|PRAISES|SUPPORTS|PROPOSES|PROMISES|URGES|ORDERS
  |CONFIRMS|APOLOGIZES_TO|MEETS|VISITS|CONSULTS|AGREES_WITH|COOPERATES_WITH|AIDS|RELEASES|INVESTIGATES
  |SUES|CONVICTS|ARRESTS|SANCTIONS|EXPELS|DISMISSES|BLOCKS|PROTESTS|ATTACKS|KILLS|POISONED|KIDNAPS
  |HACKS|INTERFERES_IN|DEFEATS|APPOINTS|HOLDS_POSITION|MEMBER_OF|LINKED_TO|PARTICIPATES_IN|ORGANIZES]-(b)
WHERE relationship.id = $id
RETURN relationship, startNode(relationship) AS source, endNode(relationship) AS target LIMIT 1
