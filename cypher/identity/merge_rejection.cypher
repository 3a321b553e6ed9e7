// Remember that two entities are not one; whoever says so first is remembered
// param id: string
// param properties: rows
MERGE (d:MergeRejection {id: $id})
ON CREATE SET d = $properties
RETURN d AS decision
