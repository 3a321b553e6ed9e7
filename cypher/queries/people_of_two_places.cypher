// People of one name who may be two
// title.id: Orang senama yang mungkin dua orang
// description: People with offices in several bodies of whom no two articles about different bodies mention anybody else in common; GET /api/v1/splits/suggestions tells more.
// description.id: Orang dengan jabatan di beberapa badan, yang berita-beritanya tentang badan berbeda tidak menyebut siapa pun yang sama; GET /api/v1/splits/suggestions menjelaskan lebih banyak.
// group: Data quality, 16
// reads all: Person
MATCH (p:Person)<-[:SUBJECT]-(t:Statement)-[:OBJECT]->(body:Entity)
WHERE t.type IN ['HOLDS_POSITION', 'MEMBER_OF'] AND NOT t.polarity IN ['denied', 'negated', 'intended']
MATCH (t)-[:EVIDENCE]->(:Sentence)<-[:HAS]-(a:Article)
WITH p, body, collect(DISTINCT a)[..50] AS articles
WITH p, collect({body: body, articles: articles}) AS offices
WHERE size(offices) > 1 AND size(offices) <= 20
UNWIND offices AS one
UNWIND offices AS two
WITH p, one, two
WHERE elementId(one.body) < elementId(two.body) AND none(a IN one.articles WHERE a IN two.articles) AND NOT EXISTS {
  UNWIND one.articles AS a
  MATCH (a)-[:HAS]->(:Sentence)<-[:MENTIONED_IN]-(other:Entity)-[:MENTIONED_IN]->(:Sentence)<-[:HAS]-(b:Article)
  WHERE other <> p AND NOT other:State AND b IN two.articles
}
RETURN p.name AS person, one.body.name AS office, size(one.articles) AS articles, two.body.name AS otherOffice,
  size(two.articles) AS otherArticles, p.id AS id
ORDER BY articles + otherArticles DESC, person, office, otherOffice LIMIT 100
