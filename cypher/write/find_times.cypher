// What tells where statements stand on timelines
// param ids: list of string
UNWIND $ids AS id
CALL (id) {
  MATCH (t:Statement {id: id})
  RETURN t
  UNION
  MATCH (t:RejectedStatement {id: id})
  RETURN t
}
MATCH (t)-[:EVIDENCE]->(s:Sentence)<-[:HAS]-(a:Article)
RETURN t.id AS id, a.id AS article, a.publishedAt AS published, t.eventTime AS happened, t.saidTime AS said,
  coalesce(t.triggerStart, s.start, 0) AS offset
