// Who stands between two entities
// description: Those who meet, consult, agree or work with both of two entities, or are a member or office holder of them.
// group: Investigation
// param first: string = Norway
// param second: string = Iceland
// In Neo4j Browser run this first: :param {first: 'Norway', second: 'Iceland'}
MATCH (a:Entity) WHERE any(name IN [a.name] + coalesce(a.aliases, []) WHERE toLower(name) = toLower($first))
MATCH (b:Entity) WHERE any(name IN [b.name] + coalesce(b.aliases, []) WHERE toLower(name) = toLower($second))
MATCH p = (a)-[r1:MEETS|VISITS|CONSULTS|AGREES_WITH|COOPERATES_WITH|AIDS|HOLDS_POSITION|MEMBER_OF]-(between:Entity)
  -[r2:MEETS|VISITS|CONSULTS|AGREES_WITH|COOPERATES_WITH|AIDS|HOLDS_POSITION|MEMBER_OF]-(b)
WHERE between <> a AND between <> b AND a <> b
RETURN p ORDER BY r1.sources + r2.sources DESC LIMIT 100
