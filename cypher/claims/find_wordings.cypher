// Statements with the words that tell what they are about
// param ids: list of string
// param around: integer
UNWIND $ids AS id
MATCH (t:Statement {id: id})-[:EVIDENCE]->(s:Sentence)<-[:HAS]-(a:Article)
MATCH (t)-[:SUBJECT]->(subject:Entity)
MATCH (t)-[:OBJECT]->(object:Entity)
RETURN t.id AS id, a.id AS article, a.publishedAt AS day, a.language AS language, t.type AS type, t.polarity AS polarity,
  subject.id AS subject, object.id AS object,
  COLLECT { MATCH (t)-[:CONTENT]->(deed:Statement) WHERE deed.edge IS NOT NULL RETURN DISTINCT deed.edge } AS deeds,
  [subject.name, object.name] + coalesce(subject.aliases, []) + coalesce(object.aliases, []) AS sides,
  [s.text] + COLLECT {
    MATCH (t)-[:ANSWERS]->(:Statement)-[:EVIDENCE]->(answered:Sentence)<-[:HAS]-(a) RETURN DISTINCT answered.text
  } AS sentence,
  [title IN [a.title] WHERE title IS NOT NULL] + COLLECT {
    MATCH (a)-[:HAS]->(near:Sentence)
    WHERE s.index - $around <= near.index <= s.index + $around
    RETURN near.text
  } AS passage
