// Who stands between two entities
// title.id: Siapa yang ada di antara dua entitas
// description: Those who meet, consult, agree or work with both of two entities, or are a member or office holder of them.
// description.id: Mereka yang bertemu, berkonsultasi, sepakat, atau bekerja dengan keduanya, atau menjadi anggota atau pejabatnya.
// group: Investigation, 15
// param first: entity = Norway
// param second: entity = Iceland
// In Neo4j Browser run this first: :param {first: 'Norway', second: 'Iceland'}
MATCH (a:Entity) WHERE a.lookup CONTAINS '|' + toLower($first) + '|' OR a.id = $first
MATCH (b:Entity) WHERE b.lookup CONTAINS '|' + toLower($second) + '|' OR b.id = $second
MATCH p = (a)-[r1:MEETS|VISITS|CONSULTS|AGREES_WITH|COOPERATES_WITH|AIDS|HOLDS_POSITION|MEMBER_OF]-(between:Entity)
  -[r2:MEETS|VISITS|CONSULTS|AGREES_WITH|COOPERATES_WITH|AIDS|HOLDS_POSITION|MEMBER_OF]-(b)
WHERE between <> a AND between <> b AND a <> b
RETURN p ORDER BY r1.sources + r2.sources DESC LIMIT 100
