// The merges that hold now of some entities into others
// param ids: list of string
UNWIND $ids AS id
MATCH (m:Merge {source: id})
USING INDEX SEEK m:Merge(source)
WHERE m.undoneAt IS NULL
RETURN m AS decision
