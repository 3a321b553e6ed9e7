// One split
// param id: string
MATCH (d:Split {id: $id})
RETURN d AS decision
