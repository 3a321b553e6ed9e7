// Articles, in the order of their ids
// description: Of a time window by their day of publication; since and until are both null or neither is.
// param since: date = null
// param until: date = null
MATCH (a:Article)
WHERE a.id >= '' AND ($since IS NULL OR $since <= a.publishedAt <= $until)
RETURN a AS node, {} AS ends, [] AS needs ORDER BY a.id
