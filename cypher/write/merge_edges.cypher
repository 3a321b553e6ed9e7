// Draw edges between entities
// description: One edge for a source, type and target; its type comes from the closed list of relations. Its card says what lists are kept by, for one index over all types. Answers those that were not there.
// param rows: rows
UNWIND $rows AS row
MATCH (source:Entity {id: row.source})
MATCH (target:Entity {id: row.target})
OPTIONAL MATCH (known:EdgeCard {id: row.id})
WITH row, source, target, known IS NULL AS drawn
MERGE (source)-[r:$(row.type)]->(target)
SET r = row.properties
MERGE (card:EdgeCard {id: row.id})
SET card = row.card
WITH row, drawn WHERE drawn
RETURN row.id AS id
