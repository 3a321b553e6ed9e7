// The tallies of those edges that have one
// param ids: list of string
UNWIND $ids AS id
MATCH (tally:EdgeTally {id: id})
USING INDEX SEEK tally:EdgeTally(id)
RETURN tally
