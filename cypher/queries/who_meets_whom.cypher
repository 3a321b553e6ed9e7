// Who meets whom
// title.id: Siapa bertemu siapa
// description: Meetings, visits and consultations, most recent first.
// description.id: Pertemuan, kunjungan, dan konsultasi, yang terbaru dulu.
// group: First look, 9
// reads all: MEETS, VISITS, CONSULTS
// param minSources: integer = 1
// In Neo4j Browser run this first: :param {minSources: 1}
MATCH p = ()-[r:MEETS|VISITS|CONSULTS]->()
WHERE r.sources >= $minSources
RETURN p ORDER BY r.lastSeen DESC, r.sources DESC LIMIT 100
