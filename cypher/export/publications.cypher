// Where articles were published besides, by article
// param since: date = null
// param until: date = null
MATCH (a:Article)
WHERE a.id >= '' AND ($since IS NULL OR $since <= a.publishedAt <= $until)
WITH a ORDER BY a.id
CALL (a) {
  MATCH (a)-[:ALSO_PUBLISHED]->(p:Publication)
  RETURN p ORDER BY p.id
}
RETURN p AS node, {article: a.id} AS ends, [elementId(a)] AS needs
