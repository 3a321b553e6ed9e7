// Entities that may be the same
// title.id: Entitas yang mungkin sama
// description: Pairs of entities of one type where the name of one is an alias of the other.
// description.id: Pasangan entitas sejenis, nama yang satu menjadi nama lain bagi yang lain.
// group: Data quality, 3
// reads all: Entity
MATCH (a:Entity) UNWIND a.aliases AS alias
MATCH (b:Entity {name: alias})
WHERE a <> b AND labels(a) = labels(b)
RETURN a.name AS entity, b.name AS other, [l IN labels(a) WHERE l <> 'Entity'][0] AS type, a.id AS id, b.id AS otherId
ORDER BY entity, other LIMIT 100
