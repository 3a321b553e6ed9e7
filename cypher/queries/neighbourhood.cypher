// Everything around one entity
// description: The relationships of an entity, found by name or alias, with everyone next to it; most recent first.
// group: First look, 2
// param entity: string = Belarus
// In Neo4j Browser run this first: :param {entity: 'Belarus'}
MATCH (e:Entity)
WHERE any(name IN [e.name] + coalesce(e.aliases, []) WHERE toLower(name) = toLower($entity))
MATCH p = (e)-[r]-(:Entity)
RETURN p ORDER BY r.lastSeen DESC, r.sources DESC LIMIT 100
