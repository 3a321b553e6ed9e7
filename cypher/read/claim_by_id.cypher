// Whether there is an accusation of an id
// param id: string
MATCH (claim:Statement {id: $id})
WHERE claim.type = 'ACCUSES'
RETURN claim.id AS id
