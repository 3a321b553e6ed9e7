// Forget that two entities are not one
// param id: string
MATCH (d:MergeRejection {id: $id})
DELETE d
RETURN count(*) AS deleted
