// Remove those of some entities that nothing mentions or speaks of any more, nor did before people placed it elsewhere
// param ids: list of string
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT EXISTS { (e)--() }
  AND NOT EXISTS { ()-[:MENTIONED_IN {resolvedAs: id}]->() }
  AND NOT EXISTS { ()-[:SUBJECT {resolvedAs: id}]->() }
  AND NOT EXISTS { ()-[:OBJECT {resolvedAs: id}]->() }
  AND NOT EXISTS { ()-[:SAID_BY {resolvedAs: id}]->() }
DELETE e
