// Most connected entities
// description: Who stands at the centre: entities by the number of different others that they have a relationship with.
// group: First look, 4
// param minNeighbours: integer = 1
// In Neo4j Browser run this first: :param {minNeighbours: 1}
MATCH (e:Entity)-[r]-(other:Entity)
WITH e, count(DISTINCT other) AS neighbours, count(DISTINCT r) AS relationships
WHERE neighbours >= $minNeighbours
RETURN e.name AS entity, [l IN labels(e) WHERE l <> 'Entity'][0] AS type, neighbours, relationships
ORDER BY neighbours DESC, relationships DESC, entity LIMIT 50
