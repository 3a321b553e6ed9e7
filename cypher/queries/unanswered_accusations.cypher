// Accusations that nobody answered
// title.id: Tuduhan yang tidak dijawab
// description: Accusations with no denial that answers any of their statements.
// description.id: Tuduhan tanpa satu pun bantahan yang menjawab pernyataannya.
// group: Investigation, 4
// reads all: ACCUSES
// param minSources: integer = 1
// In Neo4j Browser run this first: :param {minSources: 1}
MATCH p = ()-[r:ACCUSES]->()
WHERE r.sources >= $minSources AND NOT EXISTS { (:Statement {edge: r.id})<-[:ANSWERS]-(:Statement) }
RETURN p ORDER BY r.lastSeen DESC, r.sources DESC LIMIT 100
