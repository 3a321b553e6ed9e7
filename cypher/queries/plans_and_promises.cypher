// What is planned, promised or demanded
// title.id: Yang direncanakan, dijanjikan, atau diminta
// description: Relationships that are intended and not reported to have happened, most recent first.
// description.id: Hubungan yang baru niat dan belum diberitakan terjadi, yang terbaru dulu.
// group: Investigation, 24
// param minSources: integer = 1
// In Neo4j Browser run this first: :param {minSources: 1}
MATCH (s:Statement {polarity: 'intended'})
MATCH (a:Entity)<-[:SUBJECT]-(s)-[:OBJECT]->(b:Entity), p = (a)-[r {id: s.edge, status: 'intended'}]-(b)
WHERE r.sources >= $minSources
WITH DISTINCT p, r
RETURN p ORDER BY r.lastSeen DESC, r.sources DESC LIMIT 100
