// Remember a split
// param properties: rows
CREATE (s:Split)
SET s = $properties
