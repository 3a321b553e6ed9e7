// Remember a merge
// param properties: rows
CREATE (m:Merge)
SET m = $properties
