// Words of publications without what was taken out of them
// param rows: rows
UNWIND $rows AS row
MATCH (n:Publication {id: row.id})
SET n += row.properties
