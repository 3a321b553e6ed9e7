// The stored edges of some ids, between the entities where they should be
// param rows: rows
UNWIND $rows AS row
MATCH (source:Entity {id: row.source})-[r]->(target:Entity {id: row.target})
WHERE r.id = row.id
RETURN r.id AS id, type(r) AS type, properties(r) AS properties
