// Articles whose story is another than it is said to be, among some and the copies of those
// param ids: list of string
UNWIND $ids AS id
MATCH (article:Article {id: id})<-[:COPY_OF*0..]-(copy:Article)
WITH DISTINCT copy
MATCH (copy)-[:COPY_OF*0..]->(first:Article)
WHERE NOT EXISTS { (first)-[:COPY_OF]->() }
OPTIONAL MATCH (original:Article {id: copy.duplicateOf})
WITH copy, CASE WHEN first = copy THEN null ELSE first.id END AS duplicateOf, first.contentHash AS now,
  coalesce(original.contentHash, copy.duplicateOf, copy.contentHash) AS before
WHERE coalesce(duplicateOf, '') <> coalesce(copy.duplicateOf, '')
RETURN copy.id AS id, duplicateOf, before, now
