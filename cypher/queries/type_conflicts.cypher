// One name, different types
// title.id: Satu nama, jenis berbeda
// description: Entities of the same name that were read as different types, such as a person and an organization.
// description.id: Entitas bernama sama yang terbaca sebagai jenis berbeda, misalnya orang dan organisasi.
// group: Data quality, 5
// reads all: Entity
MATCH (a:Entity)
MATCH (b:Entity {name: a.name}) WHERE a.id < b.id AND labels(a) <> labels(b)
RETURN a.name AS name, [l IN labels(a) WHERE l <> 'Entity'][0] AS type, [l IN labels(b) WHERE l <> 'Entity'][0] AS otherType,
  COUNT { (a)--() } AS links, COUNT { (b)--() } AS otherLinks, a.id AS id, b.id AS otherId
ORDER BY links + otherLinks DESC, name LIMIT 100
