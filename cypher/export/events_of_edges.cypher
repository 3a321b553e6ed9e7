// Statements behind some edges, and some others, that may be events
// description: As of all articles; statements are ids of more.
// param edges: list of string
// param statements: list of string
// param since: date = null
// param until: date = null
CALL () {
  UNWIND $edges AS edge
  MATCH (t:Statement {edge: edge})
  RETURN t
  UNION
  UNWIND $statements AS id
  MATCH (t:Statement {id: id})
  RETURN t
}
MATCH (t)-[:EVIDENCE]->(s:Sentence)<-[:HAS]-(a:Article)
WHERE ($since IS NULL OR $since <= a.publishedAt <= $until)
  AND t.cameo IS NOT NULL AND NOT EXISTS { MATCH (about:Statement)-[:CONTENT]->(t) WHERE about.cameo IS NOT NULL }
MATCH (t)-[:SUBJECT]->(subject:Entity)
MATCH (t)-[:OBJECT]->(object:Entity)
RETURN a.id AS doc,
  t.type AS type, t.polarity AS polarity, t.cameo AS cameo,
  CASE WHEN t.eventPrecision = 'day' THEN coalesce(t.eventTime, a.publishedAt) ELSE a.publishedAt END AS day,
  CASE WHEN EXISTS { (subject)-[:MENTIONED_IN]->(:Sentence)<-[:HAS]-(a) } THEN subject.name ELSE '' END AS source,
  coalesce(t.subjectIso3, subject.iso3, '') AS sourceIso3,
  CASE WHEN EXISTS { (object)-[:MENTIONED_IN]->(:Sentence)<-[:HAS]-(a) } THEN object.name ELSE '' END AS target,
  coalesce(t.objectIso3, object.iso3, '') AS targetIso3,
  s.text AS sentence
ORDER BY a.id, s.index, t.triggerStart, t.id
