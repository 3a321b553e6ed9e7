// One entity in figures
// title.id: Satu entitas dalam angka
// description: What an entity does to others and others do to it, by type of relationship, with examples.
// description.id: Apa yang dilakukan sebuah entitas dan apa yang dilakukan terhadapnya, menurut jenis hubungan, dengan contoh.
// group: First look, 10
// param entity: entity = Polandia
// In Neo4j Browser run this first: :param {entity: 'Polandia'}
MATCH (e:Entity) WHERE e.lookup CONTAINS '|' + toLower($entity) + '|' OR e.id = $entity
MATCH (e)-[r]-(other:Entity)
WITH e, r, other ORDER BY r.sources DESC, other.name
RETURN e.name AS entity, CASE WHEN startNode(r) = e THEN 'does' ELSE 'undergoes' END AS side, type(r) AS type,
  count(r) AS relationships, sum(r.statements) AS statements, max(r.lastSeen) AS lastSeen, collect(other.name)[..5] AS others
ORDER BY entity, relationships DESC, type, side LIMIT 100
