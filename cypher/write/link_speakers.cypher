// Link statements to those whose words they rest on
// param rows: rows
UNWIND $rows AS row
MATCH (t:Statement {id: row.statement})
MATCH (e:Entity {id: row.speaker})
CREATE (t)-[:SAID_BY]->(e)
