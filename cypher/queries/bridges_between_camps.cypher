// Bridges between two camps
// title.id: Jembatan antara dua kubu
// description: The shortest chains of friendly relationships that lead from one entity to another, up to four steps.
// description.id: Rantai terpendek hubungan bersahabat dari satu entitas ke entitas lain, sampai empat langkah.
// group: Investigation, 18
// param first: entity = Rusia
// param second: entity = Lituania
// In Neo4j Browser run this first: :param {first: 'Rusia', second: 'Lituania'}
MATCH (a:Entity) WHERE a.lookup CONTAINS '|' + toLower($first) + '|' OR a.id = $first
MATCH (b:Entity) WHERE b.lookup CONTAINS '|' + toLower($second) + '|' OR b.id = $second
WITH a, b WHERE a <> b
MATCH p = allShortestPaths((a)-[:SUPPORTS|PRAISES|AGREES_WITH|COOPERATES_WITH|AIDS|MEETS|MEMBER_OF*..4]-(b))
RETURN p LIMIT 50
