// Relationships with a single source
// description: What only one independent publisher reports, least confident first: check these before you rely on them.
// group: Data quality
// param maxConfidence: float = 1.0
// In Neo4j Browser run this first: :param {maxConfidence: 1.0}
MATCH p = (:Entity)-[r]->(:Entity)
WHERE r.sources = 1 AND r.confidence <= $maxConfidence
RETURN p ORDER BY r.confidence, r.lastSeen DESC LIMIT 100
