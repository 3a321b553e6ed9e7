// Link accusations, denials and proposals to what they are about
// param rows: rows
UNWIND $rows AS row
MATCH (t:Statement {id: row.statement})
MATCH (content:Statement {id: row.other})
MERGE (t)-[:CONTENT]->(content)
SET content.reported = true
