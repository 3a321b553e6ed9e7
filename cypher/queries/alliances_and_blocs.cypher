// Alliances and blocs
// title.id: Aliansi dan blok
// description: Who supports, aids, agrees with, works with or belongs to whom; blocs show as clusters in the drawing.
// description.id: Siapa mendukung, membantu, sepakat, bekerja sama, atau menjadi anggota; blok tampak berkelompok di gambar.
// group: First look, 8
// reads all: SUPPORTS, AGREES_WITH, COOPERATES_WITH, AIDS, MEMBER_OF
// param minSources: integer = 1
// In Neo4j Browser run this first: :param {minSources: 1}
MATCH p = ()-[r:SUPPORTS|AGREES_WITH|COOPERATES_WITH|AIDS|MEMBER_OF]->()
WHERE r.sources >= $minSources AND r.status <> 'disputed'
RETURN p ORDER BY r.sources DESC, r.lastSeen DESC LIMIT 150
