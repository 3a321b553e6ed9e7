// Entities that a search finds
// description: All whose names have every word of a full-text search, in no order.
// param search: string
// param types: list of string = null
CALL db.index.fulltext.queryNodes('entity_names', $search) YIELD node AS entity
WHERE $types IS NULL OR any(label IN labels(entity) WHERE label IN $types)
RETURN entity, COUNT { (entity)-[:MENTIONED_IN]->() } AS mentions,
  COUNT { (entity)--() } - COUNT { (entity)-[:MENTIONED_IN]->() } - COUNT { (entity)<-[:SUBJECT]-() } - COUNT { (entity)<-[:OBJECT]-() }
    - COUNT { (entity)<-[:SAID_BY]-() } AS relationships
