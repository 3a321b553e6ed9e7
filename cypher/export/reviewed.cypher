// Articles with the statements that people reviewed
// description: Not those that were rejected with their edge, as nobody looked at each; nor articles of which a name was taken out.
// param since: date = null
// param until: date = null
// param entity: string = null
CALL () {
  MATCH (t:Statement) WHERE t.reviewId > '' RETURN t
  UNION
  MATCH (t:RejectedStatement) WHERE t.reviewId > '' RETURN t
}
MATCH (:Review {id: t.reviewId, kind: 'statement'})
MATCH (t)-[:EVIDENCE]->(:Sentence)<-[:HAS]-(a:Article)
WHERE ($since IS NULL OR $since <= a.publishedAt <= $until) AND NOT coalesce(a.redacted, false)
  AND ($entity IS NULL OR EXISTS { (a)-[:HAS]->(:Sentence)<-[:MENTIONED_IN]-(:Entity {id: $entity}) })
WITH DISTINCT a ORDER BY a.id
RETURN a AS article,
  COLLECT {
    MATCH (a)-[:HAS]->(s:Sentence)<-[:EVIDENCE]-(t:Statement|RejectedStatement)
    MATCH (:Review {id: t.reviewId, kind: 'statement'})
    MATCH (t)-[:SUBJECT]->(subject)
    MATCH (t)-[:OBJECT]->(object)
    OPTIONAL MATCH (t)-[:SAID_BY]->(speaker)
    WITH t, s, subject, object, speaker ORDER BY t.triggerStart, t.id, speaker.id
    RETURN {statement: t, sentence: s, subject: subject.id, object: object.id, speaker: speaker.id}
  } AS statements,
  COLLECT {
    MATCH (a)-[:HAS]->(s:Sentence)<-[m:MENTIONED_IN]-(e)
    RETURN {id: e.id, name: e.name, types: labels(e), starts: m.starts, ends: m.ends, surfaces: m.surfaces} ORDER BY e.id, s.index
  } AS mentions,
  COLLECT {
    MATCH (a)-[:HAS]->(:Sentence)<-[:EVIDENCE]-(:Statement|RejectedStatement)-[:SUBJECT|OBJECT|SAID_BY]->(e)
    RETURN DISTINCT {id: e.id, name: e.name, types: labels(e)}
  } AS entities
