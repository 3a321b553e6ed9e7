// Sanctions, arrests, trials and dismissals
// title.id: Sanksi, penangkapan, pengadilan, dan pemecatan
// description: Who punishes, arrests, sues, investigates, expels or dismisses whom, most recent first.
// description.id: Siapa menghukum, menangkap, menggugat, menyelidiki, mengusir, atau memecat siapa, yang terbaru dulu.
// group: Investigation, 25
// reads all: SANCTIONS, ARRESTS, CONVICTS, SUES, INVESTIGATES, EXPELS, DISMISSES, BLOCKS
// param minSources: integer = 1
// In Neo4j Browser run this first: :param {minSources: 1}
MATCH p = ()-[r:SANCTIONS|ARRESTS|CONVICTS|SUES|INVESTIGATES|EXPELS|DISMISSES|BLOCKS]->()
WHERE r.sources >= $minSources
RETURN p ORDER BY r.lastSeen DESC, r.sources DESC LIMIT 100
