// At most two entities of a type that bear a name
// param label: string
// param query: string
CALL db.index.fulltext.queryNodes('entity_keys', $query) YIELD node AS e
WHERE $label IN labels(e)
RETURN e.id AS id, e.name AS name, e.aliases AS aliases, e.iso3 AS iso3
LIMIT 2
