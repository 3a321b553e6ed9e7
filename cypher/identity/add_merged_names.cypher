// Give some entities the names of those that are merged into them besides, so that they are found by them
// description: ownAliases keeps the names that articles gave them; keys stay their own, as automatic resolution knows nothing of merges.
// param ids: list of string
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE EXISTS { MATCH (:Merge {survivor: id}) }
CALL (id) {
  MATCH (m:Merge {survivor: id})
  MATCH (f:FormerEntity {id: m.source})
  RETURN collect(f) AS merged
}
WITH e, merged WHERE size(merged) > 0
SET e.ownAliases = coalesce(e.aliases, [])
SET e.aliases = COLLECT {
  UNWIND [e.name] + e.ownAliases + reduce(all = [], f IN merged | all + [f.name] + coalesce(f.aliases, [])) AS name
  WITH DISTINCT name WHERE name <> e.name
  RETURN name ORDER BY name
}
SET e.lookup = left(reduce(names = '|', name IN COLLECT {
  UNWIND [e.name] + e.aliases + coalesce(e.keys, []) + reduce(all = [], f IN merged | all + coalesce(f.keys, [])) AS name
  WITH DISTINCT toLower(name) AS name
  RETURN name ORDER BY name
} | names + name + '|'), 8000)
