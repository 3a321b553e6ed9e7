// The stored edges of some ids, between the entities where they should be, with their cards
// param rows: rows
UNWIND $rows AS row
MATCH (source:Entity {id: row.source})-[r]->(target:Entity {id: row.target})
WHERE r.id = row.id
OPTIONAL MATCH (card:EdgeCard {id: row.id})
RETURN r.id AS id, type(r) AS type, properties(r) AS properties, coalesce(properties(card), {}) AS card
