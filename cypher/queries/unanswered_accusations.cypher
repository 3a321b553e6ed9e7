// Accusations that nobody answered
// description: Accusations with no denial that answers any of their statements.
// group: Investigation
// param minSources: integer = 1
// In Neo4j Browser run this first: :param {minSources: 1}
MATCH p = (a:Entity)-[r:ACCUSES]->(b:Entity)
WHERE r.sources >= $minSources
  AND NOT EXISTS { (a)<-[:SUBJECT]-(s:Statement {type: 'ACCUSES'})-[:OBJECT]->(b) WHERE EXISTS { (s)<-[:ANSWERS]-(:Statement) } }
RETURN p ORDER BY r.lastSeen DESC, r.sources DESC LIMIT 100
