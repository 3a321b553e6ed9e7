// Persons of whom articles tell offices or memberships in several bodies, with those articles
// description: Of each article its day, the bodies, and who else but states is mentioned. Those of very many articles are left out: they are known, and all their articles have something in common.
// param limit: integer
MATCH (p:Person)<-[:SUBJECT]-(t:Statement)-[:OBJECT]->(body:Entity)
WHERE t.type IN ['HOLDS_POSITION', 'MEMBER_OF'] AND NOT t.polarity IN ['denied', 'negated', 'intended']
WITH p, count(DISTINCT body) AS bodies
WHERE bodies > 1
WITH p, COLLECT { MATCH (p)-[:MENTIONED_IN]->(:Sentence)<-[:HAS]-(a:Article) RETURN DISTINCT a LIMIT 201 } AS articles
WHERE size(articles) > 1 AND size(articles) <= 200
WITH p, articles ORDER BY size(articles) DESC, p.id LIMIT $limit
UNWIND articles AS a
RETURN p.id AS id, p.name AS name, a.id AS article, a.title AS title, a.publishedAt AS day,
  COLLECT {
    MATCH (a)-[:HAS]->(:Sentence)<-[:EVIDENCE]-(t:Statement)-[:SUBJECT]->(p)
    WHERE t.type IN ['HOLDS_POSITION', 'MEMBER_OF'] AND NOT t.polarity IN ['denied', 'negated', 'intended']
    MATCH (t)-[:OBJECT]->(body:Entity)
    RETURN DISTINCT {id: body.id, name: body.name, title: t.title}
  } AS offices,
  COLLECT {
    MATCH (a)-[:HAS]->(:Sentence)<-[:MENTIONED_IN]-(other:Entity)
    WHERE other <> p AND NOT other:State
    RETURN DISTINCT other.id LIMIT 300
  } AS companions
ORDER BY id, article
