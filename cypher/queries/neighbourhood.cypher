// Everything around one entity
// description: The relationships of an entity, found by name or alias, with everyone next to it; most recent first.
// group: First look
// param entity: string = Rusia
// In Neo4j Browser run this first: :param {entity: 'Rusia'}
MATCH (e:Entity)
WHERE toLower(e.name) = toLower($entity) OR toLower($entity) IN [alias IN e.aliases | toLower(alias)]
MATCH p = (e)-[r]-(:Entity)
RETURN p ORDER BY r.lastSeen DESC, r.sources DESC LIMIT 100
