// Everything around one entity
// title.id: Semua di sekitar satu entitas
// description: The relationships of an entity, found by name or alias, with everyone next to it; most recent first.
// description.id: Hubungan sebuah entitas, dicari menurut nama atau nama lain, dengan semua tetangganya; yang terbaru dulu.
// group: First look, 2
// param entity: entity = Belarus
// In Neo4j Browser run this first: :param {entity: 'Belarus'}
MATCH (e:Entity) WHERE e.lookup CONTAINS '|' + toLower($entity) + '|' OR e.id = $entity
MATCH p = (e)-[r]-(:Entity)
RETURN p ORDER BY r.lastSeen DESC, r.sources DESC LIMIT 100
