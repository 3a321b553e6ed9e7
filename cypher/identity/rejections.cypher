// A page of the pairs of which somebody said that they are not one, the latest first
// param entity: string = null
// param undone: boolean = null
// param after: string = null
// param limit: integer
OPTIONAL MATCH (last:MergeRejection {id: $after})
WITH last
MATCH (d:MergeRejection)
WHERE (last IS NULL OR d.at < last.at OR (d.at = last.at AND d.id > last.id))
  AND ($entity IS NULL OR $entity IN [d.one, d.other])
  AND $undone IS NULL
RETURN d AS decision ORDER BY d.at DESC, d.id LIMIT $limit
