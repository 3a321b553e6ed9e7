// Entities that a search finds
// description: All whose names have every word of a full-text search, in no order.
// param search: string
// param types: list of string = null
CALL db.index.fulltext.queryNodes('entity_names', $search) YIELD node AS entity
WHERE $types IS NULL OR any(label IN labels(entity) WHERE label IN $types)
RETURN entity
