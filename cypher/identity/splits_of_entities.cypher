// The splits that hold now of some entities, in the order in which they were decided
// param ids: list of string
UNWIND $ids AS id
MATCH (s:Split {entity: id})
USING INDEX SEEK s:Split(entity)
WHERE s.undoneAt IS NULL
RETURN s AS decision ORDER BY s.at, s.id
