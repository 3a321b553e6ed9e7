// Articles that splits of some entities speak of
// param ids: list of string
UNWIND $ids AS id
MATCH (split:Split {entity: id}) WHERE split.undoneAt IS NULL
CALL (split) {
  UNWIND split.articles AS article
  RETURN article
  UNION
  UNWIND split.sentences AS sentence
  MATCH (a:Article)-[:HAS]->(:Sentence {id: sentence})
  RETURN a.id AS article
}
RETURN DISTINCT article
