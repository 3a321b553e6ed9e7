// What some entities are mentioned with: who else their articles mention, in what office, when, and how often
// description: Of those that are mentioned much, some hundred articles. States are left out, as too many have to do with them.
// param ids: list of string
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[:MENTIONED_IN]->(:Sentence)<-[:HAS]-(a:Article)
  WITH DISTINCT a LIMIT 200
  RETURN collect(a) AS articles
}
CALL (e, articles) {
  UNWIND articles AS a
  MATCH (a)-[:HAS]->(:Sentence)<-[:MENTIONED_IN]-(other:Entity)
  WHERE other <> e AND NOT other:State
  WITH DISTINCT other LIMIT 500
  RETURN collect({id: other.id, name: other.name}) AS companions
}
CALL (e) {
  MATCH (e)<-[:SUBJECT]-(t:Statement {type: 'HOLDS_POSITION'})-[:OBJECT]->(body:Entity)
  WHERE NOT t.polarity IN ['denied', 'negated']
  WITH DISTINCT body.id AS id, body.name AS name, t.title AS title LIMIT 50
  RETURN collect({id: id, name: name, title: title}) AS offices
}
RETURN id, COUNT { (e)-[:MENTIONED_IN]->() } AS mentions, [a IN articles | a.id] AS articles, companions, offices
