// Statements that may be events, by article in the order of the text
// description: All but those that another event is about. A doer that no word of the article names has no name here.
// param since: date = null
// param until: date = null
MATCH (a:Article)
WHERE a.id >= '' AND ($since IS NULL OR $since <= a.publishedAt <= $until)
WITH a ORDER BY a.id
CALL (a) {
  MATCH (a)-[:HAS]->(s:Sentence)<-[:EVIDENCE]-(t:Statement)
  WHERE t.cameo IS NOT NULL AND NOT EXISTS { MATCH (about:Statement)-[:CONTENT]->(t) WHERE about.cameo IS NOT NULL }
  MATCH (t)-[:SUBJECT]->(subject:Entity)
  MATCH (t)-[:OBJECT]->(object:Entity)
  RETURN s, t, subject, object ORDER BY s.index, t.triggerStart, t.id
}
RETURN a.id AS doc,
  t.type AS type, t.polarity AS polarity, t.cameo AS cameo,
  CASE WHEN t.eventPrecision = 'day' THEN coalesce(t.eventTime, a.publishedAt) ELSE a.publishedAt END AS day,
  CASE WHEN EXISTS { (subject)-[:MENTIONED_IN]->(:Sentence)<-[:HAS]-(a) } THEN subject.name ELSE '' END AS source,
  coalesce(t.subjectIso3, subject.iso3, '') AS sourceIso3,
  CASE WHEN EXISTS { (object)-[:MENTIONED_IN]->(:Sentence)<-[:HAS]-(a) } THEN object.name ELSE '' END AS target,
  coalesce(t.objectIso3, object.iso3, '') AS targetIso3,
  s.text AS sentence
