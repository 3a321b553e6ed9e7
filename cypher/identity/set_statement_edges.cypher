// Name the edges that statements speak of; none where they say something of an entity and itself
// param rows: rows
UNWIND $rows AS row
MATCH (t:Statement {id: row.statement})
SET t.edge = row.edge
