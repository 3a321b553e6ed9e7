// Make statements again that people accepted and the reader does not find any more
// description: As they were read when they were reviewed, in the sentence that holds their words; none where there is no such sentence. Entities that went meanwhile are made again too.
// param rows: rows
UNWIND $rows AS row
MATCH (:Article {id: row.article})-[:HAS]->(s:Sentence)
WHERE s.start <= row.start AND s.end >= row.end
WITH row, s ORDER BY s.start LIMIT 1
CALL (row) {
  UNWIND row.entities AS known
  MERGE (e:Entity {id: known.id})
  ON CREATE SET e.name = known.name, e.iso3 = known.iso3, e.aliases = known.aliases, e.keys = known.keys, e.lookup = known.lookup
  SET e:$(known.type)
}
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
MERGE (t:Statement {id: row.id})
SET t += row.properties
SET t.eventTime = date(row.eventTime)
MERGE (t)-[:SUBJECT]->(subject)
MERGE (t)-[:OBJECT]->(object)
MERGE (t)-[:EVIDENCE]->(s)
WITH t, row
CALL (t, row) {
  MATCH (speaker:Entity {id: row.speaker})
  MERGE (t)-[:SAID_BY]->(speaker)
}
CALL (t, row) {
  UNWIND row.contents AS id
  MATCH (content:Statement {id: id})
  MERGE (t)-[:CONTENT]->(content)
}
CALL (t, row) {
  UNWIND row.answers AS id
  MATCH (answered:Statement {id: id})
  MERGE (t)-[:ANSWERS]->(answered)
}
RETURN row.id AS id
