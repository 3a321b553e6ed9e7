// Entities in the order of their names
// description: A page of all entities, or those of some types; after the name and id of the page before.
// param types: list of string = null
// param afterName: string = null
// param afterId: string = null
// param limit: integer
MATCH (entity:Entity)
WHERE entity.name >= coalesce($afterName, '')
  AND ($afterId IS NULL OR entity.name > $afterName OR entity.id > $afterId)
  AND ($types IS NULL OR any(label IN labels(entity) WHERE label IN $types))
WITH entity ORDER BY entity.name, entity.id LIMIT $limit
RETURN entity, COUNT { (entity)-[:MENTIONED_IN]->() } AS mentions,
  COUNT { (entity)--() } - COUNT { (entity)-[:MENTIONED_IN]->() } - COUNT { (entity)<-[:SUBJECT]-() } - COUNT { (entity)<-[:OBJECT]-() }
    - COUNT { (entity)<-[:SAID_BY]-() } AS relationships
ORDER BY entity.name, entity.id
