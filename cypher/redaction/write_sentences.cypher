// Words of sentences without what was taken out of them
// param rows: rows
UNWIND $rows AS row
MATCH (n:Sentence {id: row.id})
SET n += row.properties
