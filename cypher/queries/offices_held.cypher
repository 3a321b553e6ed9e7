// Who holds which office
// description: People and the offices that they are reported to hold; the title is on the edge.
// group: First look, 6
// param organization: string = null
// In Neo4j Browser run this first (a part of the name, or null for all): :param {organization: null}
MATCH p = (person:Person)-[r:HOLDS_POSITION]->(office:Entity)
WHERE any(name IN [office.name] + coalesce(office.aliases, []) WHERE toLower(name) CONTAINS toLower(coalesce($organization, '')))
RETURN p ORDER BY r.lastSeen DESC, r.sources DESC LIMIT 100
