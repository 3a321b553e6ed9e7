// Make former entities of those of some entities that nothing points to, once those are gone that nobody remembers
// description: They keep their names, and their type as a property, so that queries for entities do not meet them.
// param ids: list of string
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT EXISTS { (e)--() }
SET e.type = [label IN labels(e) WHERE label <> 'Entity'][0]
SET e:FormerEntity
REMOVE e:$(e.type)
REMOVE e:Entity
