// Articles that have two bands of their prints in common with some, and may be copies
// param rows: rows
UNWIND $rows AS row
CALL (row) {
  CALL db.index.fulltext.queryNodes('article_bands', row.query) YIELD node
  WHERE node.id <> row.id AND size([band IN node.bands WHERE band IN row.bands][..2]) = 2
  RETURN node
}
RETURN row.id AS id, node.id AS other, node.title AS title, node.text AS text, node.language AS language, node.publishedAt AS day
