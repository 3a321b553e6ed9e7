// Who stands between two entities
// description: Those who meet, consult, agree or work with both of two entities, or are a member or office holder of them.
// group: Investigation
// param first: string = Amerika Serikat
// param second: string = Rusia
// In Neo4j Browser run this first: :param {first: 'Amerika Serikat', second: 'Rusia'}
MATCH (a:Entity) WHERE toLower(a.name) = toLower($first) OR toLower($first) IN [x IN a.aliases | toLower(x)]
MATCH (b:Entity) WHERE toLower(b.name) = toLower($second) OR toLower($second) IN [x IN b.aliases | toLower(x)]
MATCH p = (a)-[r1:MEETS|VISITS|CONSULTS|AGREES_WITH|COOPERATES_WITH|AIDS|HOLDS_POSITION|MEMBER_OF]-(between:Entity)
  -[r2:MEETS|VISITS|CONSULTS|AGREES_WITH|COOPERATES_WITH|AIDS|HOLDS_POSITION|MEMBER_OF]-(b)
WHERE between <> a AND between <> b AND a <> b
RETURN p ORDER BY r1.sources + r2.sources DESC LIMIT 100
