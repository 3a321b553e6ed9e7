// Link denials to the accusations that they answer
// param rows: rows
UNWIND $rows AS row
MATCH (t:Statement {id: row.statement})
MATCH (accusation:Statement {id: row.other})
MERGE (t)-[:ANSWERS]->(accusation)
