// Statements of some ids, rejected ones too, with what they stand between, and whom that was resolved to
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
MATCH (t)-[does:SUBJECT]->(subject)
MATCH (t)-[undergoes:OBJECT]->(object)
OPTIONAL MATCH (t)-[says:SAID_BY]->(speaker)
WITH t, s, a, does, subject, undergoes, object, says, speaker ORDER BY speaker.id
WITH t, s, a, does, subject, undergoes, object, head(collect({says: says, speaker: speaker})) AS said
WITH t, s, a, subject, coalesce(does.resolvedAs, subject.id) AS doer, object, coalesce(undergoes.resolvedAs, object.id) AS undergoer,
  said.speaker AS speaker, coalesce(said.says.resolvedAs, said.speaker.id) AS voice
RETURN t AS statement, s.start AS start, s.end AS end, a.id AS article, subject, object, speaker, doer, undergoer, voice,
  [(t)-[:CONTENT]->(c) | c.id] AS contents, [(t)-[:ANSWERS]->(c) | c.id] AS answers
