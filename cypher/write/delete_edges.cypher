// Take edges back that no statement supports any more
// description: Answers what they were.
// param rows: rows
UNWIND $rows AS row
MATCH (source:Entity {id: row.source})-[r:$(row.type)]->(target:Entity {id: row.target})
WITH row, r, r {.status, .statements, .articles, .sources, .firstSeen, .lastSeen} AS was
DELETE r
WITH row, was
OPTIONAL MATCH (card:EdgeCard {id: row.id})
DELETE card
RETURN row.id AS id, row.source AS source, row.type AS type, row.target AS target, was
