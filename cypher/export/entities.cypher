// Entities, in the order of their ids
// description: Of a time window those that its articles mention or that its statements are about.
// param since: date = null
// param until: date = null
MATCH (e:Entity)
WHERE e.id >= '' AND ($since IS NULL
  OR EXISTS {
    MATCH (e)-[:MENTIONED_IN]->(:Sentence)<-[:HAS]-(a:Article)
    WHERE $since <= a.publishedAt <= $until
  }
  OR EXISTS {
    MATCH (e)<-[:SUBJECT|OBJECT|SAID_BY]-(:Statement)-[:EVIDENCE]->(:Sentence)<-[:HAS]-(a:Article)
    WHERE $since <= a.publishedAt <= $until
  })
RETURN e AS node, {} AS ends, [] AS needs ORDER BY e.id
