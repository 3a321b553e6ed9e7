// Disputed relationships
// description: Relationships that some sources report and others deny, most denied first.
// group: Investigation
// param minDenials: integer = 1
// In Neo4j Browser run this first: :param {minDenials: 1}
MATCH p = (:Entity)-[r]->(:Entity)
WHERE r.status = 'disputed' AND r.denials >= $minDenials
RETURN p ORDER BY r.denials DESC, r.lastSeen DESC LIMIT 100
