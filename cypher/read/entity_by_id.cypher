// One entity
// description: The entity of an id.
// param id: string
MATCH (entity:Entity {id: $id}) RETURN entity
