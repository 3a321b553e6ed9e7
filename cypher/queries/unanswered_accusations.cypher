// Accusations that nobody answered
// title.id: Tuduhan yang tidak dijawab
// description: Accusations of which no statement is denied, rejected or admitted, in its own article or in another.
// description.id: Tuduhan yang satu pun pernyataannya tidak dibantah, ditolak, atau diakui, dalam artikelnya sendiri atau artikel lain.
// group: Investigation, 4
// reads all: ACCUSES
// param minSources: integer = 1
// In Neo4j Browser run this first: :param {minSources: 1}
MATCH p = ()-[r:ACCUSES]->()
WHERE r.sources >= $minSources AND NOT EXISTS {
  MATCH (:Statement {edge: r.id})<-[a:ANSWERS]-(:Statement) WHERE coalesce(a.kind, 'denial') <> 'counter'
}
RETURN p ORDER BY r.lastSeen DESC, r.sources DESC LIMIT 100
