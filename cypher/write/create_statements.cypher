// Store statements of articles that are new, with their doer, undergoer and sentence
// param rows: rows
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MATCH (s:Sentence {id: row.sentence})
CREATE (t:Statement {id: row.id})
SET t += row.properties
CREATE (t)-[does:SUBJECT]->(subject)
SET does = row.times, does.entity = row.subject
CREATE (t)-[undergoes:OBJECT]->(object)
SET undergoes = row.times, undergoes.entity = row.object
CREATE (t)-[:EVIDENCE]->(s)
