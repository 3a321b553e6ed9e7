// Keep the tallies of edges that much is written about
// param rows: rows
UNWIND $rows AS row
MERGE (tally:EdgeTally {id: row.id})
SET tally = row
