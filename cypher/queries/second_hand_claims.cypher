// What is only alleged
// title.id: Yang baru sebatas tuduhan
// description: Relationships that somebody in the news claims and no article reports as a fact; with those who claim it.
// description.id: Hubungan yang diklaim seseorang dalam berita dan tidak diberitakan sebagai fakta; dengan pengklaimnya.
// group: Investigation, 10
// param minSources: integer = 1
// In Neo4j Browser run this first: :param {minSources: 1}
MATCH (s:Statement {polarity: 'alleged'})
MATCH (a:Entity)<-[:SUBJECT]-(s)-[:OBJECT]->(b:Entity), (a)-[r {id: s.edge}]-(b)
WHERE r.status IN ['alleged', 'disputed'] AND r.sources >= $minSources
  AND NOT EXISTS { (:Statement {edge: s.edge, polarity: 'asserted'}) }
OPTIONAL MATCH (s)-[:SAID_BY]->(speaker:Entity)
RETURN startNode(r).name AS source, type(r) AS type, endNode(r).name AS target, r.status AS status,
  collect(DISTINCT speaker.name) AS claimedBy, r.sources AS sources, r.lastSeen AS lastSeen, r.id AS id
ORDER BY sources DESC, lastSeen DESC, id LIMIT 100
