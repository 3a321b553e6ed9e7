// Link statements to those whose words they rest on
// param rows: rows
UNWIND $rows AS row
MATCH (t:Statement {id: row.statement})
MATCH (e:Entity {id: row.speaker})
CREATE (t)-[says:SAID_BY]->(e)
SET says = row.times, says.entity = row.speaker
