// Tell the places of statements that have none
// description: Runs outside of a transaction, as it makes its own. A place is day, article and offset of the words, as text that sorts; reported is what another statement is about.
MATCH (t:Statement) WHERE t.place IS NULL
CALL (t) {
  MATCH (t)-[:EVIDENCE]->(s:Sentence)<-[:HAS]-(a:Article)
  WITH t, s, a LIMIT 1
  WITH t, a, toString(coalesce(t.triggerStart, s.start, 0)) AS offset
  SET t.place = coalesce(toString(a.publishedAt), '') + ' ' + a.id + ' ' + substring('000000000', size(offset)) + offset
  SET t.reported = CASE WHEN EXISTS { (t)<-[:CONTENT]-() } THEN true END
} IN TRANSACTIONS OF 2000 ROWS
