// People known by one word, and who they may be
// title.id: Orang yang dikenal dengan satu kata, dan siapa mungkin dia
// description: People with a name of one word that ends the name of others: perhaps the same person; most linked first.
// description.id: Orang bernama satu kata yang menjadi akhir nama orang lain: mungkin orang yang sama; yang paling banyak kaitannya dulu.
// group: Data quality, 4
// reads all: Person
MATCH (short:Person) WHERE NOT short.name CONTAINS ' '
WITH short, COUNT { (short)--() } AS links ORDER BY links DESC LIMIT 500
MATCH (long:Entity)
USING TEXT INDEX long:Entity(lookup)
WHERE long.lookup CONTAINS ' ' + toLower(short.name) + '|' AND long:Person AND long <> short
RETURN short.name AS name, links, collect(long.name)[..5] AS mayBe, short.id AS id
ORDER BY links DESC, name LIMIT 100
