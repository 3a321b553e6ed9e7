// Common friends of two entities
// title.id: Kawan bersama dua entitas
// description: Those who support, praise, aid, agree or work with both of two entities, or the other way round.
// description.id: Mereka yang mendukung, memuji, membantu, sepakat, atau bekerja sama dengan keduanya, atau sebaliknya.
// group: Investigation, 16
// param first: entity = Rusia
// param second: entity = Polandia
// In Neo4j Browser run this first: :param {first: 'Rusia', second: 'Polandia'}
MATCH (a:Entity) WHERE a.lookup CONTAINS '|' + toLower($first) + '|' OR a.id = $first
MATCH (b:Entity) WHERE b.lookup CONTAINS '|' + toLower($second) + '|' OR b.id = $second
MATCH p = (a)-[r1:SUPPORTS|PRAISES|AGREES_WITH|COOPERATES_WITH|AIDS]-(friend:Entity)
  -[r2:SUPPORTS|PRAISES|AGREES_WITH|COOPERATES_WITH|AIDS]-(b)
WHERE friend <> a AND friend <> b AND a <> b
RETURN p ORDER BY r1.sources + r2.sources DESC LIMIT 100
