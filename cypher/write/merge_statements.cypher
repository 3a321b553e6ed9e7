// Store statements with their doer, undergoer and sentence
// param rows: rows
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MATCH (s:Sentence {id: row.sentence})
MERGE (t:Statement {id: row.id})
SET t += row.properties
MERGE (t)-[:SUBJECT]->(subject)
MERGE (t)-[:OBJECT]->(object)
MERGE (t)-[:EVIDENCE]->(s)
