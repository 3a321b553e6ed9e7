// Words of mentions without what was taken out of them
// param rows: rows
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})-[m:MENTIONED_IN]->(s:Sentence {id: row.sentence})
SET m.surfaces = row.surfaces
