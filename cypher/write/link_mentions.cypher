// Link entities to the sentences that mention them
// description: starts, ends and surfaces run in parallel, in the order of the text; offsets count in the article's text.
// param rows: rows
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MATCH (s:Sentence {id: row.sentence})
CREATE (e)-[m:MENTIONED_IN]->(s)
SET m = row.properties
