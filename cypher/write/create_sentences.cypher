// Store the sentences of articles that are new
// param rows: rows
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
CREATE (s:Sentence {id: row.id})
SET s += row.properties
CREATE (a)-[:HAS]->(s)
