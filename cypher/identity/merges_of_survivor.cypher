// The merges whose sources an entity bears now
// param id: string
MATCH (m:Merge {survivor: $id})
RETURN m AS decision ORDER BY m.id
