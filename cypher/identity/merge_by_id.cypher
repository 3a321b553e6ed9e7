// One merge
// param id: string
MATCH (d:Merge {id: $id})
RETURN d AS decision
