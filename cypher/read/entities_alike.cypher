// Entities with names like one
// description: The best hits of a full-text search, with how much there is about each.
// param search: string
// param limit: integer
CALL db.index.fulltext.queryNodes('entity_names', $search, {limit: $limit}) YIELD node AS e, score
RETURN e AS entity, COUNT { (e)-[:MENTIONED_IN]->() } AS mentions,
  COUNT { (e)--() } - COUNT { (e)-[:MENTIONED_IN]->() } - COUNT { (e)<-[:SUBJECT]-() } - COUNT { (e)<-[:OBJECT]-() }
    - COUNT { (e)<-[:SAID_BY]-() } AS relationships
ORDER BY score DESC, e.id
