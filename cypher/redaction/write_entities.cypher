// Words of entities without what was taken out of them
// description: Of who is taken out nothing is left of the names that it had before others were merged into it.
// param rows: rows
UNWIND $rows AS row
CALL (row) {
  MATCH (n:Entity {id: row.id})
  RETURN n
  UNION
  MATCH (n:FormerEntity {id: row.id})
  RETURN n
}
SET n += row.properties
WITH n WHERE n.redacted AND n.ownKeys IS NOT NULL
SET n.ownAliases = [], n.ownKeys = []
