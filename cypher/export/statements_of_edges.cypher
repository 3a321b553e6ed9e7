// Statements behind some edges, and the denials that answer them
// param edges: list of string
// param since: date = null
// param until: date = null
UNWIND $edges AS edge
MATCH (said:Statement {edge: edge})
OPTIONAL MATCH (answer:Statement)-[:ANSWERS]->(said)
UNWIND [said, answer] AS t
WITH DISTINCT t WHERE t IS NOT NULL
MATCH (t)-[:EVIDENCE]->(s:Sentence)<-[:HAS]-(a:Article)
WHERE $since IS NULL OR $since <= a.publishedAt <= $until
MATCH (t)-[:SUBJECT]->(subject:Entity)
MATCH (t)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (t)-[:SAID_BY]->(speaker:Entity)
RETURN t AS node,
  {subject: subject.id, object: object.id, speaker: speaker.id, sentence: s.id, article: a.id} AS ends,
  [n IN [a, s, subject, object, speaker] WHERE n IS NOT NULL | elementId(n)] AS needs
ORDER BY a.id, s.index, t.triggerStart, t.id, speaker.id
