// Tell merges who bears now what they merged
// param rows: rows
UNWIND $rows AS row
MATCH (m:Merge {id: row.id})
SET m.survivor = row.survivor
