// What joins articles, sentences, statements and entities, by article
// param since: date = null
// param until: date = null
MATCH (a:Article)
WHERE a.id >= '' AND ($since IS NULL OR $since <= a.publishedAt <= $until)
WITH a ORDER BY a.id
CALL (a) {
  CALL (a) {
    MATCH (a)-[r:HAS|ALSO_PUBLISHED]->(s)
    RETURN a AS source, r, s AS target
    UNION ALL
    MATCH (a)-[:HAS]->(:Sentence)<-[:EVIDENCE]-(t:Statement)
    MATCH (t)-[r]->(target)
    RETURN t AS source, r, target
  }
  RETURN source, r, target ORDER BY source.id, type(r), target.id
}
RETURN r AS edge, source.id AS source, target.id AS target
