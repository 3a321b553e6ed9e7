// Leave some entities the names that articles gave them alone; lookup is written as merge_entities does
// param ids: list of string
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE e.ownKeys IS NOT NULL
SET e.aliases = e.ownAliases, e.keys = e.ownKeys
REMOVE e.ownAliases, e.ownKeys
SET e.lookup = left(reduce(names = '|', name IN COLLECT {
  UNWIND [e.name] + e.aliases + e.keys AS name
  WITH DISTINCT toLower(name) AS name
  RETURN name ORDER BY name
} | names + name + '|'), 8000)
