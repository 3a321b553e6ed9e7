// Remove those of some former entities that no words of an article were resolved to
// param ids: list of string
UNWIND $ids AS id
MATCH (e:FormerEntity {id: id})
WHERE NOT EXISTS { ()-[:MENTIONED_IN {resolvedAs: id}]->() }
  AND NOT EXISTS { ()-[:SUBJECT {resolvedAs: id}]->() }
  AND NOT EXISTS { ()-[:OBJECT {resolvedAs: id}]->() }
  AND NOT EXISTS { ()-[:SAID_BY {resolvedAs: id}]->() }
DELETE e
