// Articles with what was read from them, in the order of their ids
// description: As it was read, where people found otherwise since.
// param after: string
// param limit: integer
MATCH (a:Article)
WHERE a.id > $after
WITH a ORDER BY a.id LIMIT $limit
RETURN a AS article,
  COLLECT {
    MATCH (a)-[:HAS]->(:Sentence)<-[:EVIDENCE]-(t:Statement|RejectedStatement)
    MATCH (t)-[:SUBJECT]->(subject)
    MATCH (t)-[:OBJECT]->(object)
    OPTIONAL MATCH (t)-[:SAID_BY]->(speaker)
    WITH t, subject, object, min(speaker.id) AS speaker
    RETURN {node: t, subject: subject.id, object: object.id, speaker: speaker} ORDER BY t.id
  } AS statements,
  COLLECT {
    MATCH (a)-[:HAS]->(:Sentence)<-[m:MENTIONED_IN]-()
    UNWIND range(0, size(m.starts) - 1) AS i
    RETURN DISTINCT toString(m.starts[i]) + '-' + toString(m.ends[i])
  } AS mentions
