// Say of which earlier article articles are copies
// description: Where an article is a copy of several, of the first by day and id; what it was said to be a copy of before stays where that is earlier still, unless the row says anew.
// param rows: rows
UNWIND $rows AS row
MATCH (copy:Article {id: row.copy})
OPTIONAL MATCH (copy)-[old:COPY_OF]->(before:Article)
WITH row, copy, old, before, coalesce(toString(before.publishedAt), '9999-12-31') + ' ' + before.id AS place
WHERE row.anew OR before IS NULL OR row.place < place
CALL (old) {
  WITH old WHERE old IS NOT NULL
  DELETE old
}
WITH row, copy WHERE row.of IS NOT NULL
MATCH (of:Article {id: row.of})
CREATE (copy)-[:COPY_OF]->(of)
