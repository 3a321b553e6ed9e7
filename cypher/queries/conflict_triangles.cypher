// Triangles of conflict
// description: Three entities of which each accuses, criticizes, threatens, sanctions or attacks another.
// group: Investigation
MATCH p = (a:Entity)-[r1:ACCUSES|CRITICIZES|REJECTS|WARNS|THREATENS|SANCTIONS|EXPELS|ATTACKS|KILLS|HACKS]-(b:Entity)
  -[r2:ACCUSES|CRITICIZES|REJECTS|WARNS|THREATENS|SANCTIONS|EXPELS|ATTACKS|KILLS|HACKS]-(c:Entity)
  -[r3:ACCUSES|CRITICIZES|REJECTS|WARNS|THREATENS|SANCTIONS|EXPELS|ATTACKS|KILLS|HACKS]-(a)
WHERE a.id < b.id AND b.id < c.id
RETURN p ORDER BY r1.sources + r2.sources + r3.sources DESC LIMIT 50
