// One entity
// description: The entity of an id, with how much there is about it.
// param id: string
MATCH (entity:Entity {id: $id})
RETURN entity, COUNT { (entity)-[:MENTIONED_IN]->() } AS mentions,
  COUNT { (entity)--() } - COUNT { (entity)-[:MENTIONED_IN]->() } - COUNT { (entity)<-[:SUBJECT]-() } - COUNT { (entity)<-[:OBJECT]-() }
    - COUNT { (entity)<-[:SAID_BY]-() } AS relationships
