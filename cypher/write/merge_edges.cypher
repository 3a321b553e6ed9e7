// Draw edges between entities
// description: One edge for a source, type and target; its type comes from the closed list of relations. Its card says what lists are kept by, for one index over all types.
// param rows: rows
UNWIND $rows AS row
MATCH (source:Entity {id: row.source})
MATCH (target:Entity {id: row.target})
MERGE (source)-[r:$(row.type)]->(target)
SET r = row.properties
MERGE (card:EdgeCard {id: row.id})
SET card = row.card
