// Articles with what was read from them, in the order of their ids
// description: As it was read and resolved, where people found otherwise since.
// param after: string
// param limit: integer
MATCH (a:Article)
WHERE a.id > $after
WITH a ORDER BY a.id LIMIT $limit
RETURN a AS article,
  COLLECT {
    MATCH (a)-[:HAS]->(:Sentence)<-[:EVIDENCE]-(t:Statement|RejectedStatement)
    MATCH (t)-[does:SUBJECT]->(subject)
    MATCH (t)-[undergoes:OBJECT]->(object)
    OPTIONAL MATCH (t)-[says:SAID_BY]->(speaker)
    WITH t, coalesce(does.resolvedAs, subject.id) AS subject, coalesce(undergoes.resolvedAs, object.id) AS object,
      min(coalesce(says.resolvedAs, speaker.id)) AS speaker
    RETURN {node: t, subject: subject, object: object, speaker: speaker} ORDER BY t.id
  } AS statements,
  COLLECT {
    MATCH (a)-[:HAS]->(:Sentence)<-[m:MENTIONED_IN]-()
    UNWIND range(0, size(m.starts) - 1) AS i
    RETURN DISTINCT toString(m.starts[i]) + '-' + toString(m.ends[i])
  } AS mentions
