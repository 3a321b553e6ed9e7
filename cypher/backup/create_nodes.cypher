// Nodes as a backup has them, and which is which
// param rows: rows
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN row.number AS number, elementId(n) AS element
