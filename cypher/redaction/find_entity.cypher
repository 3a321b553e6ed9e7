// One entity
// param id: string
MATCH (e:Entity {id: $id})
RETURN e AS entity
