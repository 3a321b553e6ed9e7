// Who speaks for whom
// title.id: Siapa berbicara atas nama siapa
// description: People with an office of speaking for others, by words in its title, with those they speak for.
// description.id: Orang yang jabatannya berbicara atas nama pihak lain, menurut kata dalam nama jabatan, dengan yang diwakilinya.
// group: Investigation, 13
// reads all: HOLDS_POSITION
// param titles: list of string = juru bicara, jubir, humas, spokes, press secretary
// In Neo4j Browser run this first: :param {titles: ['juru bicara', 'jubir', 'humas', 'spokes', 'press secretary']}
MATCH p = ()-[r:HOLDS_POSITION]->()
WHERE any(word IN $titles WHERE toLower(r.title) CONTAINS toLower(word))
RETURN p ORDER BY r.lastSeen DESC, r.sources DESC LIMIT 100
