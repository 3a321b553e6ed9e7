// Newest relationships
// title.id: Hubungan terbaru
// description: Relationships that the latest articles report, on or after a day.
// description.id: Hubungan yang diberitakan artikel terakhir, pada suatu hari atau sesudahnya.
// group: First look, 3
// param since: date = 1900-01-01
// In Neo4j Browser run this first: :param {since: date('1900-01-01')}
MATCH (article:Article) WHERE article.publishedAt >= $since
WITH article ORDER BY article.publishedAt DESC LIMIT 200
MATCH (article)-[:HAS]->(:Sentence)<-[:EVIDENCE]-(s:Statement) WHERE NOT s.polarity IN ['denied', 'negated']
MATCH (a:Entity)<-[:SUBJECT]-(s)-[:OBJECT]->(b:Entity), p = (a)-[r {id: s.edge}]-(b)
WITH DISTINCT p, r
RETURN p ORDER BY r.lastSeen DESC, r.sources DESC LIMIT 100
