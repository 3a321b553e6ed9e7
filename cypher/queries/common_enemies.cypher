// Common opponents of two entities
// title.id: Lawan bersama dua entitas
// description: Those with whom both of two entities are in conflict: by accusation, criticism, threat, sanction or attack.
// description.id: Mereka yang berselisih dengan keduanya: lewat tuduhan, kritik, ancaman, sanksi, atau serangan.
// group: Investigation, 17
// param first: entity = Malaysia
// param second: entity = Filipina
// In Neo4j Browser run this first: :param {first: 'Malaysia', second: 'Filipina'}
MATCH (a:Entity) WHERE a.lookup CONTAINS '|' + toLower($first) + '|' OR a.id = $first
MATCH (b:Entity) WHERE b.lookup CONTAINS '|' + toLower($second) + '|' OR b.id = $second
MATCH p = (a)-[r1:ACCUSES|CRITICIZES|REJECTS|WARNS|THREATENS|SANCTIONS|EXPELS|ATTACKS|KILLS|HACKS]-(opponent:Entity)
  -[r2:ACCUSES|CRITICIZES|REJECTS|WARNS|THREATENS|SANCTIONS|EXPELS|ATTACKS|KILLS|HACKS]-(b)
WHERE opponent <> a AND opponent <> b AND a <> b
RETURN p ORDER BY r1.sources + r2.sources DESC LIMIT 100
