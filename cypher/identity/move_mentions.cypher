// Let sentences mention another entity; resolvedAs remembers whom they were resolved to, and is null where that is the one
// param rows: rows
UNWIND $rows AS row
MATCH (:Entity)-[old:MENTIONED_IN]->(s:Sentence) WHERE elementId(old) = row.link
MATCH (e:Entity {id: row.entity})
CREATE (e)-[new:MENTIONED_IN]->(s)
SET new = properties(old)
SET new.resolvedAs = row.resolvedAs
DELETE old
