// Who holds which office
// description: People and the offices that they are reported to hold; the title is on the edge.
// group: First look
// param organization: string = null
// In Neo4j Browser run this first (null is all): :param {organization: null}
MATCH p = (person:Person)-[r:HOLDS_POSITION]->(office:Entity)
WHERE $organization IS NULL OR toLower(office.name) = toLower($organization)
   OR toLower($organization) IN [alias IN office.aliases | toLower(alias)]
RETURN p ORDER BY r.lastSeen DESC, r.sources DESC LIMIT 100
