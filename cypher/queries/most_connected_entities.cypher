// Most connected entities
// title.id: Entitas yang paling banyak hubungannya
// description: Who stands at the centre: entities by the number of different others that they have a relationship with.
// description.id: Siapa yang ada di tengah: entitas menurut jumlah entitas lain yang berhubungan dengannya.
// group: First look, 4
// reads all: Entity
// param minNeighbours: integer = 1
// In Neo4j Browser run this first: :param {minNeighbours: 1}
MATCH (e:Entity)
WITH e, COUNT { (e)--() } AS links ORDER BY links DESC LIMIT 200
MATCH (e)-[r]-(other:Entity)
WITH e, count(DISTINCT other) AS neighbours, count(DISTINCT r) AS relationships
WHERE neighbours >= $minNeighbours
RETURN e.name AS entity, [l IN labels(e) WHERE l <> 'Entity'][0] AS type, neighbours, relationships
ORDER BY neighbours DESC, relationships DESC, entity LIMIT 50
