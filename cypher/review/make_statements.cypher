// Make statements again that people accepted and the reader does not find any more
// description: As they were read when they were reviewed, in the sentence that holds their words; none where there is no such sentence. Entities that went meanwhile are made again too.
// param rows: rows
UNWIND $rows AS row
MATCH (:Article {id: row.article})-[:HAS]->(s:Sentence)
WHERE s.start <= row.start AND s.end >= row.end
WITH row, s ORDER BY s.start LIMIT 1
CALL (row) {
  UNWIND row.entities AS known
  WITH known
  WHERE NOT EXISTS { MATCH (merge:Merge {source: known.id}) WHERE merge.undoneAt IS NULL }
  MERGE (e:Entity {id: known.id})
  ON CREATE SET e.name = known.name, e.iso3 = known.iso3, e.aliases = known.aliases, e.keys = known.keys, e.lookup = known.lookup
  SET e:$(known.type)
}
CALL (row) {
  OPTIONAL MATCH (same:Entity {id: row.subject})
  OPTIONAL MATCH (merge:Merge {source: row.subject}) WHERE merge.undoneAt IS NULL
  OPTIONAL MATCH (survivor:Entity {id: merge.survivor})
  RETURN coalesce(same, survivor) AS subject
}
CALL (row) {
  OPTIONAL MATCH (same:Entity {id: row.object})
  OPTIONAL MATCH (merge:Merge {source: row.object}) WHERE merge.undoneAt IS NULL
  OPTIONAL MATCH (survivor:Entity {id: merge.survivor})
  RETURN coalesce(same, survivor) AS object
}
WITH row, s, subject, object WHERE subject IS NOT NULL AND object IS NOT NULL
MERGE (t:Statement {id: row.id})
SET t += row.properties
SET t.eventTime = date(row.eventTime), t.saidTime = date(row.saidTime)
MERGE (t)-[does:SUBJECT]->(subject)
SET does.resolvedAs = CASE WHEN subject.id <> row.subject THEN row.subject END
MERGE (t)-[undergoes:OBJECT]->(object)
SET undergoes.resolvedAs = CASE WHEN object.id <> row.object THEN row.object END
MERGE (t)-[:EVIDENCE]->(s)
WITH t, row
CALL (t, row) {
  OPTIONAL MATCH (same:Entity {id: row.speaker})
  OPTIONAL MATCH (merge:Merge {source: row.speaker}) WHERE merge.undoneAt IS NULL
  OPTIONAL MATCH (survivor:Entity {id: merge.survivor})
  WITH t, row, coalesce(same, survivor) AS speaker
  WHERE speaker IS NOT NULL
  MERGE (t)-[says:SAID_BY]->(speaker)
  SET says.resolvedAs = CASE WHEN speaker.id <> row.speaker THEN row.speaker END
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
