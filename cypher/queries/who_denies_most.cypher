// Who denies most
// title.id: Siapa paling banyak membantah
// description: Entities by how often they deny, how many others they answer so, and when they last did.
// description.id: Entitas menurut seberapa sering membantah, berapa pihak yang dijawabnya, dan kapan terakhir kali.
// group: Investigation, 9
// reads all: DENIES
MATCH (denier)-[r:DENIES]->(other)
RETURN denier.name AS denier, [l IN labels(denier) WHERE l <> 'Entity'][0] AS type, sum(r.statements) AS denials,
  count(DISTINCT other) AS towards, collect(other.name)[..5] AS examples, max(r.lastSeen) AS lastDenied
ORDER BY denials DESC, towards DESC, denier LIMIT 50
