// Link denials and confirmations to the accusations that they answer
// param rows: rows
UNWIND $rows AS row
MATCH (t:Statement {id: row.statement})
MATCH (accusation:Statement {id: row.other})
MERGE (t)-[a:ANSWERS]->(accusation)
SET a = row.properties
