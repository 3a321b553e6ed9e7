// Who accuses whom, best supported first
// title.id: Siapa menuduh siapa, yang paling banyak sumbernya dulu
// description: Accusations between any two entities, with the number of independent sources.
// description.id: Tuduhan antara dua entitas mana pun, dengan jumlah sumber yang saling lepas.
// group: First look, 1
// reads all: ACCUSES
// param minSources: integer = 1
// In Neo4j Browser run this first: :param {minSources: 1}
MATCH p = (accuser)-[r:ACCUSES]->()
WHERE r.sources >= $minSources AND NOT accuser:Event
RETURN p ORDER BY r.sources DESC, r.lastSeen DESC LIMIT 100
