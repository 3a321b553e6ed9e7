// Give states the names of both languages
// description: So that they are found by names that no article used; lookup is written as merge_entities does. The parameter keys is a map of them by ISO 3166 alpha-3 code. Writes nothing where all have theirs.
// param keys: rows
MATCH (e:State)
WHERE e.iso3 IS NOT NULL
WITH e, [key IN coalesce($keys[e.iso3], []) WHERE NOT key IN coalesce(e.keys, [])] AS missing
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
