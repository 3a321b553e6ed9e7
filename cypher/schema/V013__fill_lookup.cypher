// The lookup of entities that were stored before there was one; as merge_entities writes it
MATCH (e:Entity) WHERE e.lookup IS NULL
CALL (e) {
  SET e.lookup = left(reduce(names = '|', name IN COLLECT {
    UNWIND [e.name] + coalesce(e.aliases, []) + coalesce(e.keys, []) AS name
    WITH DISTINCT toLower(name) AS name
    RETURN name ORDER BY name
  } | names + name + '|'), 8000)
} IN TRANSACTIONS OF 1000 ROWS
