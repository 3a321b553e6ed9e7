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
RETURN entity ORDER BY entity.name, entity.id LIMIT $limit
