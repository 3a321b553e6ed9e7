// Entities in the order of their names
// description: A page of all entities, or those of one type; after the name and id of the page before.
// param type: string = null
// param afterName: string = null
// param afterId: string = null
// param limit: integer
MATCH (entity:Entity)
WHERE entity.name >= coalesce($afterName, '')
  AND ($afterId IS NULL OR entity.name > $afterName OR entity.id > $afterId)
  AND ($type IS NULL OR $type IN labels(entity))
RETURN entity ORDER BY entity.name, entity.id LIMIT $limit
