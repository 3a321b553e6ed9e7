// Let statements speak of another entity; resolvedAs remembers whom they were resolved to, and is null where that is the one
// param rows: rows
UNWIND $rows AS row
MATCH (t:Statement|RejectedStatement)-[old:SUBJECT|OBJECT|SAID_BY]->(:Entity) WHERE elementId(old) = row.link
MATCH (e:Entity {id: row.entity})
CREATE (t)-[new:$(row.role)]->(e)
SET new = properties(old)
SET new.resolvedAs = row.resolvedAs, new.entity = row.entity
DELETE old
