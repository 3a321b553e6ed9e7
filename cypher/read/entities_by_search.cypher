// Entities that a search finds, best first
// description: A page of the full-text search over names and aliases; after the score and id of the page before.
// param search: string
// param type: string = null
// param afterScore: float = null
// param afterId: string = null
// param limit: integer
CALL db.index.fulltext.queryNodes('entity_names', $search) YIELD node AS entity, score
WHERE ($type IS NULL OR $type IN labels(entity))
  AND ($afterId IS NULL OR score < $afterScore OR (score = $afterScore AND entity.id > $afterId))
RETURN entity, score ORDER BY score DESC, entity.id LIMIT $limit
