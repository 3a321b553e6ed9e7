// Take the edges back of those of some entities that nothing mentions or speaks of any more
// param ids: list of string
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT EXISTS { (e)-[:MENTIONED_IN]->() } AND NOT EXISTS { (e)<-[:SUBJECT|OBJECT|SAID_BY]-() }
MATCH (e)-[r]-(:Entity)
WITH DISTINCT r, r.id AS edge
DELETE r
WITH DISTINCT edge
MATCH (card:EdgeCard {id: edge})
DELETE card
