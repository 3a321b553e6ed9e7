// Statements, by article in the order of the text
// param since: date = null
// param until: date = null
MATCH (a:Article)
WHERE a.id >= '' AND ($since IS NULL OR $since <= a.publishedAt <= $until)
WITH a ORDER BY a.id
CALL (a) {
  MATCH (a)-[:HAS]->(s:Sentence)<-[:EVIDENCE]-(t:Statement)
  MATCH (t)-[:SUBJECT]->(subject:Entity)
  MATCH (t)-[:OBJECT]->(object:Entity)
  OPTIONAL MATCH (t)-[:SAID_BY]->(speaker:Entity)
  RETURN t, s, subject, object, speaker ORDER BY s.index, t.triggerStart, t.id, speaker.id
}
RETURN t AS node,
  {subject: subject.id, object: object.id, speaker: speaker.id, sentence: s.id, article: a.id} AS ends,
  [n IN [a, s, subject, object, speaker] WHERE n IS NOT NULL | elementId(n)] AS needs
