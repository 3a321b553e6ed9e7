// Who accuse each other
// title.id: Siapa saling menuduh
// description: Pairs of entities that each accuse the other.
// description.id: Pasangan entitas yang saling menuduh.
// group: Investigation, 8
// reads all: ACCUSES
MATCH p = (a)-[there:ACCUSES]->(b)-[back:ACCUSES]->(a)
WHERE a.id < b.id
RETURN p ORDER BY there.sources + back.sources DESC, a.name LIMIT 100
