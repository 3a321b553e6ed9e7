// Events and who takes part in them
// title.id: Peristiwa dan siapa yang terlibat
// description: Events with everyone who attends, organizes or is otherwise tied to them.
// description.id: Peristiwa dengan semua yang hadir, menyelenggarakan, atau terkait dengannya.
// group: First look, 5
// param name: string = null
// In Neo4j Browser run this first (a part of the name, or null for all): :param {name: null}
MATCH (event:Entity)
USING TEXT INDEX event:Entity(lookup)
WHERE event.lookup CONTAINS toLower(coalesce($name, '')) AND event:Event
MATCH p = (event)-[r]-(:Entity)
RETURN p ORDER BY r.lastSeen DESC, r.sources DESC LIMIT 100
