// Take edges back that no statement supports any more
// param rows: rows
UNWIND $rows AS row
MATCH (source:Entity {id: row.source})-[r:$(row.type)]->(target:Entity {id: row.target})
DELETE r
WITH row
MATCH (card:EdgeCard {id: row.id})
DELETE card
