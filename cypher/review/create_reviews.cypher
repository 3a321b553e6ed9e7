// Keep what people decided; what they had decided before of the same stands no more
// param rows: rows
UNWIND $rows AS row
CALL (row) {
  UNWIND row.replaces AS id
  MATCH (before:Review {id: id})
  SET before.current = false, before.replacedBy = row.id
}
CREATE (r:Review {id: row.id})
SET r += row.properties, r.at = datetime(row.at)
RETURN r AS review
