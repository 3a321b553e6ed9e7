// Words of entities without what was taken out of them
// param rows: rows
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n += row.properties
