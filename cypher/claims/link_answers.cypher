// Link statements to those of other articles that they answer
// param rows: rows
UNWIND $rows AS row
MATCH (t:Statement {id: row.response})
MATCH (claim:Statement {id: row.claim})
MERGE (t)-[answer:ANSWERS]->(claim)
SET answer = {kind: row.kind, score: row.score, reason: row.reason, reach: 'across'}
