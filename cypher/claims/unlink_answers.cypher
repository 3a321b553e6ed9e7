// Take back that statements answer others of other articles
// param rows: rows
UNWIND $rows AS row
MATCH (:Statement {id: row.response})-[answer:ANSWERS {reach: 'across'}]->(:Statement {id: row.claim})
DELETE answer
