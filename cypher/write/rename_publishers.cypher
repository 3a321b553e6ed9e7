// Show publishers by better names wherever they are named
// param rows: rows
UNWIND $rows AS row
CALL (row) {
  MATCH (a:Article {publisherKey: row.key})
  SET a.publisher = row.name
}
CALL (row) {
  MATCH (p:Publication {publisherKey: row.key})
  SET p.publisher = row.name
}
