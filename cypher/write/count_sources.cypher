// Count for edges how many stories of a publisher support them
// description: A row for an edge and publisher, with how many stories come to it or go from it. Answers by how many each edge's publishers became more.
// param rows: rows
UNWIND $rows AS row
MERGE (s:EdgeSource {id: row.id})
ON CREATE SET s.edge = row.edge, s.stories = 0
WITH s, row.edge AS edge, s.stories AS before, s.stories + row.stories AS now
SET s.stories = now
WITH s, edge, before, now
CALL (s, now) {
  WITH s, now WHERE now = 0
  DELETE s
}
RETURN edge, sum(CASE WHEN before = 0 AND now > 0 THEN 1 WHEN before > 0 AND now = 0 THEN -1 ELSE 0 END) AS more
