// Articles with all that holds words of theirs
// param ids: list of string
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a AS article,
  COLLECT { MATCH (a)-[:ALSO_PUBLISHED]->(p:Publication) RETURN p ORDER BY p.id } AS publications,
  COLLECT { MATCH (a)-[:HAS]->(s:Sentence) RETURN s ORDER BY s.index } AS sentences,
  COLLECT { MATCH (a)-[:HAS]->(:Sentence)<-[:EVIDENCE]-(t:Statement|RejectedStatement) RETURN t ORDER BY t.id } AS statements,
  COLLECT {
    MATCH (a)-[:HAS]->(s:Sentence)<-[m:MENTIONED_IN]-(e)
    RETURN {entity: e, sentence: s.id, starts: m.starts, ends: m.ends, surfaces: m.surfaces} ORDER BY e.id, s.index
  } AS mentions,
  COLLECT {
    CALL (a) {
      MATCH (a)-[:HAS]->(:Sentence)<-[:EVIDENCE]-(:Statement|RejectedStatement)-[:SUBJECT|OBJECT|SAID_BY]->(e)
      RETURN e
      UNION
      MATCH (a)-[:HAS]->(:Sentence)<-[m:MENTIONED_IN]-()
      MATCH (e:FormerEntity {id: m.resolvedAs})
      RETURN e
    }
    RETURN DISTINCT e ORDER BY e.id
  } AS entities
