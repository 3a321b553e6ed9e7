// Persons of several articles, with what each article tells of them
// description: Of each article its day, offices and memberships, the sentences that name the person, places and organizations in them, and who else but states it mentions. Those of very many articles are left out: they are known, and their articles have much in common.
// param entity: string = null
// param limit: integer
MATCH (p:Person)
WHERE $entity IS NULL OR p.id = $entity
WITH p, COLLECT { MATCH (p)-[:MENTIONED_IN]->(:Sentence)<-[:HAS]-(a:Article) RETURN DISTINCT a LIMIT 201 } AS articles
WHERE size(articles) > 1 AND size(articles) <= 200
WITH p, articles ORDER BY size(articles) DESC, p.id LIMIT $limit
UNWIND articles AS a
RETURN p.id AS id, p.name AS name, a.id AS article, a.publishedAt AS day,
  COLLECT {
    MATCH (a)-[:HAS]->(:Sentence)<-[:EVIDENCE]-(t:Statement)-[:SUBJECT]->(p)
    WHERE t.type IN ['HOLDS_POSITION', 'MEMBER_OF'] AND NOT t.polarity IN ['denied', 'negated', 'intended']
    MATCH (t)-[:OBJECT]->(body:Entity)
    RETURN DISTINCT {id: body.id, name: body.name, title: t.title}
  } AS offices,
  COLLECT {
    MATCH (a)-[:HAS]->(s:Sentence)<-[m:MENTIONED_IN]-(p)
    UNWIND m.starts AS start
    RETURN {text: s.text, start: start - s.start} LIMIT 20
  } AS mentions,
  COLLECT {
    MATCH (a)-[:HAS]->(s:Sentence)<-[:MENTIONED_IN]-(p)
    MATCH (s)<-[:MENTIONED_IN]-(place:Place|Organization)
    RETURN DISTINCT place.name LIMIT 20
  } AS places,
  COLLECT {
    MATCH (a)-[:HAS]->(:Sentence)<-[:MENTIONED_IN]-(other:Entity)
    WHERE other <> p AND NOT other:State
    RETURN DISTINCT other.id LIMIT 300
  } AS companions
ORDER BY id, article
