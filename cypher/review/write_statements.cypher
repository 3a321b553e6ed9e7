// Tell statements as they were found to be
// description: A rejected one keeps all that it says, under another label, so that nothing that looks for statements finds it. Whom people merged is found by who bears them now.
// param rows: rows
UNWIND $rows AS row
CALL (row) {
  MATCH (t:Statement {id: row.id})
  RETURN t
  UNION
  MATCH (t:RejectedStatement {id: row.id})
  RETURN t
}
SET t += row.properties
WITH t, row
CALL (t, row) {
  WITH t, row WHERE row.rejected
  REMOVE t:Statement
  SET t:RejectedStatement
}
CALL (t, row) {
  WITH t, row WHERE NOT row.rejected
  REMOVE t:RejectedStatement
  SET t:Statement
}
CALL (t, row) {
  MATCH (t)-[r:SUBJECT]->(e)
  WHERE coalesce(r.resolvedAs, e.id) <> row.subject
  OPTIONAL MATCH (same:Entity {id: row.subject})
  OPTIONAL MATCH (merge:Merge {source: row.subject}) WHERE merge.undoneAt IS NULL
  OPTIONAL MATCH (survivor:Entity {id: merge.survivor})
  WITH t, row, r, coalesce(same, survivor) AS other
  WHERE other IS NOT NULL
  DELETE r
  CREATE (t)-[placed:SUBJECT]->(other)
  SET placed.resolvedAs = CASE WHEN other.id <> row.subject THEN row.subject END
}
CALL (t, row) {
  MATCH (t)-[r:OBJECT]->(e)
  WHERE coalesce(r.resolvedAs, e.id) <> row.object
  OPTIONAL MATCH (same:Entity {id: row.object})
  OPTIONAL MATCH (merge:Merge {source: row.object}) WHERE merge.undoneAt IS NULL
  OPTIONAL MATCH (survivor:Entity {id: merge.survivor})
  WITH t, row, r, coalesce(same, survivor) AS other
  WHERE other IS NOT NULL
  DELETE r
  CREATE (t)-[placed:OBJECT]->(other)
  SET placed.resolvedAs = CASE WHEN other.id <> row.object THEN row.object END
}
CALL (t, row) {
  MATCH (t)-[r:SAID_BY]->(e)
  WHERE coalesce(r.resolvedAs, e.id) <> coalesce(row.speaker, '')
  DELETE r
}
CALL (t, row) {
  WITH t, row
  WHERE row.speaker IS NOT NULL AND NOT EXISTS { (t)-[:SAID_BY]->() }
  OPTIONAL MATCH (same:Entity {id: row.speaker})
  OPTIONAL MATCH (merge:Merge {source: row.speaker}) WHERE merge.undoneAt IS NULL
  OPTIONAL MATCH (survivor:Entity {id: merge.survivor})
  WITH t, row, coalesce(same, survivor) AS other
  WHERE other IS NOT NULL
  CREATE (t)-[placed:SAID_BY]->(other)
  SET placed.resolvedAs = CASE WHEN other.id <> row.speaker THEN row.speaker END
}
