// Everything around one entity
// description: An entity and its relationships; most recent first.
// param id: string
MATCH (e:Entity {id: $id})
OPTIONAL MATCH p = (e)-[r]-(:Entity)
RETURN e, p ORDER BY r.lastSeen DESC, r.sources DESC LIMIT 100
