// Publishers and what they were read for
// title.id: Penerbit dan apa yang terbaca darinya
// description: Articles and statements by publisher, and how many of its statements are denied by somebody.
// description.id: Artikel dan pernyataan menurut penerbit, dan berapa pernyataannya yang dibantah.
// group: Data quality, 11
// reads all: Article
MATCH (article:Article)
OPTIONAL MATCH (article)-[:HAS]->(:Sentence)<-[:EVIDENCE]-(s:Statement)
WITH article, count(s) AS statements, sum(CASE s.polarity WHEN 'denied' THEN 1 ELSE 0 END) AS denied
UNWIND [article] + COLLECT { MATCH (article)-[:ALSO_PUBLISHED]->(p:Publication) RETURN p } AS printing
RETURN coalesce(printing.publisher, '(unknown)') AS publisher, count(printing) AS articles,
  sum(statements) AS statements, sum(denied) AS denied, max(printing.publishedAt) AS latest
ORDER BY articles DESC, publisher LIMIT 200
