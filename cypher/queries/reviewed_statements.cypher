// Statements that people reviewed
// title.id: Pernyataan yang ditinjau orang
// description: What was accepted, corrected or rejected, by whom, when and why, the latest first.
// description.id: Yang diterima, dikoreksi atau ditolak, oleh siapa, kapan dan mengapa, terbaru lebih dahulu.
// group: Data quality, 20
// param verdict: string = null
// In Neo4j Browser run this first: :param {verdict: null}; or 'accepted', 'corrected', 'rejected'
MATCH (r:Review)
WHERE r.at <= datetime() AND r.current AND r.kind = 'statement' AND ($verdict IS NULL OR r.verdict = $verdict)
WITH r ORDER BY r.at DESC LIMIT 200
CALL (r) {
  MATCH (s:Statement {reviewId: r.id})
  USING INDEX SEEK s:Statement(reviewId)
  RETURN s
  UNION
  MATCH (s:RejectedStatement {reviewId: r.id})
  USING INDEX SEEK s:RejectedStatement(reviewId)
  RETURN s
}
MATCH (s)-[:EVIDENCE]->(sentence)
MATCH (s)-[:SUBJECT]->(a)
MATCH (s)-[:OBJECT]->(b)
RETURN r.at AS at, r.by AS by, r.verdict AS verdict, a.name AS source, s.type AS type, b.name AS target,
  s.polarity AS polarity, r.note AS note, sentence.text AS sentence, s.id AS id
ORDER BY at DESC, id LIMIT 200
