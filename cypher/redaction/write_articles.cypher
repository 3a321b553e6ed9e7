// Words of articles without what was taken out of them
// param rows: rows
UNWIND $rows AS row
MATCH (n:Article {id: row.id})
SET n += row.properties
