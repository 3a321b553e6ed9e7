// Who holds which office
// title.id: Siapa memegang jabatan apa
// description: People and the offices that they are reported to hold; the title is on the edge.
// description.id: Orang dan jabatan yang diberitakan mereka pegang; nama jabatan ada di garisnya.
// group: First look, 6
// param organization: string = null
// In Neo4j Browser run this first (a part of the name, or null for all): :param {organization: null}
MATCH (office:Entity)
USING TEXT INDEX office:Entity(lookup)
WHERE office.lookup CONTAINS toLower(coalesce($organization, ''))
MATCH p = (person:Person)-[r:HOLDS_POSITION]->(office)
RETURN p ORDER BY r.lastSeen DESC, r.sources DESC LIMIT 100
