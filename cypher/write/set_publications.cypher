// Store where articles were published: the first in the article itself, the others beside it
// param rows: rows
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a += row.properties
WITH a, row
CALL (a) {
  MATCH (a)-[:ALSO_PUBLISHED]->(p:Publication)
  DETACH DELETE p
}
CALL (a, row) {
  UNWIND row.others AS other
  MERGE (p:Publication {id: other.id})
  SET p = other
  MERGE (a)-[:ALSO_PUBLISHED]->(p)
}
