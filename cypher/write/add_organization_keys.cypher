// Give international bodies the names of both languages
// description: So that they are found by names that no article used; lookup is written as merge_entities does. The parameter keys is a map of them by id. Writes nothing where all have theirs.
// param keys: rows
UNWIND keys($keys) AS id
MATCH (e:Entity {id: id})
WITH e, [key IN $keys[id] WHERE NOT key IN coalesce(e.keys, [])] AS missing
WHERE size(missing) > 0
SET e.keys = COLLECT {
  UNWIND coalesce(e.keys, []) + missing AS key
  RETURN key ORDER BY key
}
SET e.lookup = left(reduce(names = '|', name IN COLLECT {
  UNWIND [e.name] + coalesce(e.aliases, []) + e.keys AS name
  WITH DISTINCT toLower(name) AS name
  RETURN name ORDER BY name
} | names + name + '|'), 8000)
