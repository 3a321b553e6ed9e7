// Give some entities the names of those that are merged into them besides, so that they are found by them
// description: ownAliases and ownKeys keep the names that articles gave them: automatic resolution goes by those, and knows nothing of merges. Whom no article named, as somebody split it off, is found by its name too.
// param ids: list of string
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (id) {
  OPTIONAL MATCH (m:Merge {survivor: id})
  OPTIONAL MATCH (f:FormerEntity {id: m.source})
  RETURN collect(f) AS merged
}
WITH e, merged, coalesce(e.keys, []) AS own
WHERE size(merged) > 0 OR size(own) = 0
SET e.ownAliases = coalesce(e.aliases, []), e.ownKeys = own
SET e.aliases = COLLECT {
  UNWIND e.ownAliases + reduce(all = [], f IN merged | all + [f.name] + coalesce(f.aliases, [])) AS name
  WITH DISTINCT name WHERE name <> e.name
  RETURN name ORDER BY name
}
SET e.keys = COLLECT {
  UNWIND own + reduce(all = [], f IN merged | all + coalesce(f.keys, [])) + CASE WHEN size(own) = 0 THEN [toLower(e.name)] ELSE [] END AS key
  WITH DISTINCT key
  RETURN key ORDER BY key
}
SET e.lookup = left(reduce(names = '|', name IN COLLECT {
  UNWIND [e.name] + e.aliases + e.keys AS name
  WITH DISTINCT toLower(name) AS name
  RETURN name ORDER BY name
} | names + name + '|'), 8000)
