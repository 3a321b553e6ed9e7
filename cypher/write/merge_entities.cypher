// Store entities, and unite their names with those known
// description: The first name that an entity was stored under stays its name; so does the first time known of an event. Keys are its names in folded form; lookup is all of them in lower case between bars, for an index that takes no lists and no text of more than 32 KB.
// param rows: rows
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e.name = row.name
SET e:$(row.type)
SET e.iso3 = coalesce(e.iso3, row.iso3)
SET e.eventPrecision = CASE WHEN e.eventTime IS NULL THEN row.eventPrecision ELSE e.eventPrecision END
SET e.eventTime = coalesce(e.eventTime, row.eventTime)
SET e.aliases = COLLECT {
  UNWIND coalesce(e.aliases, []) + row.names AS name
  WITH DISTINCT name WHERE name <> e.name
  RETURN name ORDER BY name
}
SET e.keys = COLLECT {
  UNWIND coalesce(e.keys, []) + row.keys AS key
  WITH DISTINCT key
  RETURN key ORDER BY key
}
SET e.lookup = left(reduce(names = '|', name IN COLLECT {
  UNWIND [e.name] + e.aliases + e.keys AS name
  WITH DISTINCT toLower(name) AS name
  RETURN name ORDER BY name
} | names + name + '|'), 8000)
