// A page of merges, the latest first
// param entity: string = null
// param undone: boolean = null
// param after: string = null
// param limit: integer
OPTIONAL MATCH (last:Merge {id: $after})
WITH last
MATCH (d:Merge)
WHERE (last IS NULL OR d.at < last.at OR (d.at = last.at AND d.id > last.id))
  AND ($entity IS NULL OR $entity IN [d.source, d.target, d.survivor])
  AND ($undone IS NULL OR (d.undoneAt IS NOT NULL) = $undone)
RETURN d AS decision ORDER BY d.at DESC, d.id LIMIT $limit
