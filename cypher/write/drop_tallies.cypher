// Forget the tallies of edges whose statements changed otherwise than by new articles
// param ids: list of string
UNWIND $ids AS id
CALL (id) {
  MATCH (tally:EdgeTally {id: id})
  USING INDEX SEEK tally:EdgeTally(id)
  CALL (id) {
    MATCH (s:EdgeSource {edge: id})
    USING INDEX SEEK s:EdgeSource(edge)
    DELETE s
  }
  DELETE tally
}
