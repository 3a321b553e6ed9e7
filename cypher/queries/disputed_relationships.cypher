// Disputed relationships
// title.id: Hubungan yang diperdebatkan
// description: Relationships that some sources report and others deny, most denied first.
// description.id: Hubungan yang diberitakan sebagian sumber dan dibantah yang lain, yang paling banyak dibantah dulu.
// group: Investigation, 6
// reads all: ANSWERS
// param minDenials: integer = 1
// In Neo4j Browser run this first: :param {minDenials: 1}
CALL () {
  MATCH (s:Statement) WHERE s.polarity IN ['denied', 'negated'] RETURN s
  UNION
  MATCH (:Statement)-[:ANSWERS]->(s:Statement) RETURN s
}
MATCH (a:Entity)<-[:SUBJECT]-(s)-[:OBJECT]->(b:Entity), p = (a)-[r {id: s.edge, status: 'disputed'}]-(b)
WHERE r.denials >= $minDenials
WITH DISTINCT p, r
RETURN p ORDER BY r.denials DESC, r.lastSeen DESC LIMIT 100
