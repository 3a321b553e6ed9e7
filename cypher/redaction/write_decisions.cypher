// What people wrote down, without what was taken out of it
// param rows: rows
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.element
SET n += row.properties
