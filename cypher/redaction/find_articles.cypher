// Ids of the articles that mention an entity, or have one of some names in their words
// param entity: string
// param names: list of string
CALL () {
  MATCH (:Entity {id: $entity})-[:MENTIONED_IN]->(:Sentence)<-[:HAS]-(a:Article)
  RETURN a.id AS id
  UNION
  MATCH (:Entity {id: $entity})<-[:SUBJECT|OBJECT|SAID_BY]-(:Statement|RejectedStatement)-[:EVIDENCE]->(:Sentence)<-[:HAS]-(a:Article)
  RETURN a.id AS id
  UNION
  UNWIND $names AS name
  CALL db.index.fulltext.queryNodes('article_words', name) YIELD node AS a
  RETURN a.id AS id
}
RETURN DISTINCT id ORDER BY id
