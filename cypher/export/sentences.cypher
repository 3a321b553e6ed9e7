// Sentences of articles, in the order of the text
// description: needs are the nodes without which they make no sense.
// param since: date = null
// param until: date = null
MATCH (a:Article)
WHERE a.id >= '' AND ($since IS NULL OR $since <= a.publishedAt <= $until)
WITH a ORDER BY a.id
CALL (a) {
  MATCH (a)-[:HAS]->(s:Sentence)
  RETURN s ORDER BY s.index
}
RETURN s AS node, {article: a.id} AS ends, [elementId(a)] AS needs
