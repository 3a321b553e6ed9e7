// Store the sentences of articles
// param rows: rows
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MERGE (s:Sentence {id: row.id})
SET s += row.properties
MERGE (a)-[:HAS]->(s)
