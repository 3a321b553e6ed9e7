// Events and who takes part in them
// description: Events with everyone who attends, organizes or is otherwise tied to them.
// group: First look, 5
// param name: string = null
// In Neo4j Browser run this first (a part of the name, or null for all): :param {name: null}
MATCH p = (event:Event)-[r]-(:Entity)
WHERE toLower(event.name) CONTAINS toLower(coalesce($name, ''))
RETURN p ORDER BY r.lastSeen DESC, r.sources DESC LIMIT 100
