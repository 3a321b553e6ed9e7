// Say which is the first article of the stories that articles are copies of
// param rows: rows
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a.duplicateOf = row.duplicateOf
