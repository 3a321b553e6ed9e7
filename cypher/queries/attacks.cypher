// Attacks and their victims
// title.id: Serangan dan korbannya
// description: Who attacks, kills, poisons, kidnaps, hacks or threatens whom, most recent first.
// description.id: Siapa menyerang, membunuh, meracuni, menculik, meretas, atau mengancam siapa, yang terbaru dulu.
// group: Investigation, 26
// reads all: ATTACKS, KILLS, POISONED, KIDNAPS, HACKS, THREATENS
// param minSources: integer = 1
// In Neo4j Browser run this first: :param {minSources: 1}
MATCH p = ()-[r:ATTACKS|KILLS|POISONED|KIDNAPS|HACKS|THREATENS]->()
WHERE r.sources >= $minSources
RETURN p ORDER BY r.lastSeen DESC, r.sources DESC LIMIT 100
