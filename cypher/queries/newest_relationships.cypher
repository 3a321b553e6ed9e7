// Newest relationships
// description: Relationships that the news reported most recently, on or after a day.
// group: First look, 3
// param since: date = 1900-01-01
// In Neo4j Browser run this first: :param {since: date('1900-01-01')}
MATCH p = (:Entity)-[r]->(:Entity)
WHERE r.lastSeen >= $since
RETURN p ORDER BY r.lastSeen DESC, r.sources DESC LIMIT 100
