// Remove those of some entities that nothing mentions or speaks of any more
// param ids: list of string
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT EXISTS { (e)--() }
DELETE e
