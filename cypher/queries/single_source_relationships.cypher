// Relationships with a single source
// title.id: Hubungan dengan satu sumber saja
// description: What only one independent publisher reports, least confident first: check these before you rely on them.
// description.id: Yang hanya diberitakan satu penerbit, yang paling tidak pasti dulu: periksa sebelum dipercaya.
// group: Data quality, 1
// param maxConfidence: float = 1.0
// In Neo4j Browser run this first: :param {maxConfidence: 1.0}
MATCH (s:Statement) WHERE s.confidence <= $maxConfidence
WITH s ORDER BY s.confidence LIMIT 1000
MATCH (a:Entity)<-[:SUBJECT]-(s)-[:OBJECT]->(b:Entity), p = (a)-[r {id: s.edge, sources: 1}]-(b)
WHERE r.confidence <= $maxConfidence
WITH DISTINCT p, r
RETURN p ORDER BY r.confidence, r.lastSeen DESC LIMIT 100
