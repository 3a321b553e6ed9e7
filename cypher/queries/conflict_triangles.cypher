// Triangles of conflict
// title.id: Segitiga konflik
// description: Three entities of which each accuses, criticizes, threatens, sanctions or attacks another, from the best supported conflicts on.
// description.id: Tiga entitas yang saling menuduh, mengkritik, mengancam, menjatuhkan sanksi, atau menyerang, mulai dari konflik yang paling banyak sumbernya.
// group: Investigation, 19
// reads all: ACCUSES, CRITICIZES, REJECTS, WARNS, THREATENS, SANCTIONS, EXPELS, ATTACKS, KILLS, HACKS
MATCH (a)-[r1:ACCUSES|CRITICIZES|REJECTS|WARNS|THREATENS|SANCTIONS|EXPELS|ATTACKS|KILLS|HACKS]->(b)
WITH a, r1, b ORDER BY r1.sources DESC, r1.lastSeen DESC LIMIT 200
MATCH p = (a)-[r1]->(b)-[r2:ACCUSES|CRITICIZES|REJECTS|WARNS|THREATENS|SANCTIONS|EXPELS|ATTACKS|KILLS|HACKS]-(c)
  -[r3:ACCUSES|CRITICIZES|REJECTS|WARNS|THREATENS|SANCTIONS|EXPELS|ATTACKS|KILLS|HACKS]-(a)
WHERE a <> b AND b <> c AND c <> a
WITH p, r1.sources + r2.sources + r3.sources AS sources, COLLECT { UNWIND [a.id, b.id, c.id] AS id RETURN id ORDER BY id } AS three
ORDER BY sources DESC
WITH three, max(sources) AS sources, head(collect(p)) AS p
RETURN p ORDER BY sources DESC LIMIT 50
