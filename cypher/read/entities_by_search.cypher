// Entities that a search finds
// description: All whose names have every word of a full-text search, in no order.
// param search: string
// param type: string = null
CALL db.index.fulltext.queryNodes('entity_names', $search) YIELD node AS entity
WHERE $type IS NULL OR $type IN labels(entity)
RETURN entity
