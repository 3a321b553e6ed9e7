// Relationships of one entity
// description: A page of the projected edges at an entity, in the order of their ids; direction is out, in or both.
// param id: string
// param type: string = null
// param direction: string
// param status: string = null
// param since: date = null
// param until: date = null
// param minSources: integer
// param after: string
// param limit: integer
MATCH (entity:Entity {id: $id})-[r]-(:Entity)
WHERE r.id > $after
  AND ($type IS NULL OR type(r) = $type)
  AND ($status IS NULL OR r.status = $status)
  AND ($since IS NULL OR r.lastSeen >= $since)
  AND ($until IS NULL OR r.firstSeen <= $until)
  AND r.sources >= $minSources
  AND ($direction = 'both' OR ($direction = 'out' AND startNode(r) = entity) OR ($direction = 'in' AND endNode(r) = entity))
RETURN DISTINCT r AS relationship, startNode(r) AS source, endNode(r) AS target ORDER BY r.id LIMIT $limit
