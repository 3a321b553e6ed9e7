// Statements of some articles, rejected ones too, with what they stand between
// param ids: list of string
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:HAS]->(s:Sentence)<-[:EVIDENCE]-(t:Statement|RejectedStatement)
MATCH (t)-[:SUBJECT]->(subject)
MATCH (t)-[:OBJECT]->(object)
OPTIONAL MATCH (t)-[:SAID_BY]->(speaker)
WITH t, s, a, subject, object, speaker ORDER BY speaker.id
WITH t, s, a, subject, object, head(collect(speaker)) AS speaker
RETURN t AS statement, s.start AS start, s.end AS end, a.id AS article, subject, object, speaker,
  [(t)-[:CONTENT]->(c) | c.id] AS contents, [(t)-[:ANSWERS]->(c) | c.id] AS answers
