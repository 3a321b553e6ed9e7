// Make entities again of those of some that are former ones
// param ids: list of string
UNWIND $ids AS id
MATCH (e:FormerEntity {id: id})
SET e:Entity
SET e:$(e.type)
REMOVE e:FormerEntity, e.type
