// A page of splits, the latest first
// param entity: string = null
// param undone: boolean = null
// param after: string = null
// param limit: integer
OPTIONAL MATCH (last:Split {id: $after})
WITH last
MATCH (d:Split)
WHERE (last IS NULL OR d.at < last.at OR (d.at = last.at AND d.id > last.id))
  AND ($entity IS NULL OR $entity IN [d.entity, d.target])
  AND ($undone IS NULL OR (d.undoneAt IS NOT NULL) = $undone)
RETURN d AS decision ORDER BY d.at DESC, d.id LIMIT $limit
