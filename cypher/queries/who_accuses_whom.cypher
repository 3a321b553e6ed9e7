// Who accuses whom, best supported first
// description: Accusations between any two entities, with the number of independent sources.
// group: First look, 1
// param minSources: integer = 1
// In Neo4j Browser run this first: :param {minSources: 1}
MATCH p = (a:Entity)-[r:ACCUSES]->(b:Entity)
WHERE r.sources >= $minSources
RETURN p ORDER BY r.sources DESC, r.lastSeen DESC LIMIT 100
