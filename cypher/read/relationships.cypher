// Relationships
// description: A page of the projected edges, in the order of their ids, by type, ends, status and independent sources.
// param type: string = null
// param source: string = null
// param target: string = null
// param status: string = null
// param minSources: integer
// param after: string
// param limit: integer
MATCH (source:Entity)-[r]->(target:Entity)
WHERE ($source IS NULL OR source.id = $source)
  AND ($target IS NULL OR target.id = $target)
  AND r.id > $after
  AND ($type IS NULL OR type(r) = $type)
  AND ($status IS NULL OR r.status = $status)
  AND r.sources >= $minSources
RETURN r AS relationship, source, target ORDER BY r.id LIMIT $limit
