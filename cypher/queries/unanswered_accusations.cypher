// Accusations that nobody answered in the same article
// title.id: Tuduhan yang tidak dijawab dalam artikel yang sama
// description: Accusations with no denial that answers any of their statements where it was read; denials in other articles do not count yet.
// description.id: Tuduhan tanpa satu pun bantahan yang menjawab pernyataannya di tempat yang sama; bantahan di artikel lain belum dihitung.
// group: Investigation, 4
// reads all: ACCUSES
// param minSources: integer = 1
// In Neo4j Browser run this first: :param {minSources: 1}
MATCH p = ()-[r:ACCUSES]->()
WHERE r.sources >= $minSources AND NOT EXISTS { (:Statement {edge: r.id})<-[:ANSWERS]-(:Statement) }
RETURN p ORDER BY r.lastSeen DESC, r.sources DESC LIMIT 100
