// What answers an accusation
// description: A page of the statements that answer it, in its article and in others, earliest first.
// param id: string
// param afterKey: string = null
// param afterId: string = null
// param limit: integer
MATCH (:Statement {id: $id})<-[answer:ANSWERS]-(statement:Statement)
WITH answer, statement, coalesce(statement.place, '') AS place
WHERE $afterId IS NULL OR place > $afterKey OR (place = $afterKey AND statement.id > $afterId)
WITH answer, statement, place ORDER BY place, statement.id LIMIT $limit
MATCH (statement)-[:EVIDENCE]->(sentence:Sentence)<-[:HAS]-(article:Article)
RETURN answer, statement, sentence, article, place,
  head([(statement)-[:SUBJECT]->(e) | e]) AS subject,
  head([(statement)-[:OBJECT]->(e) | e]) AS object,
  head([(statement)-[:SAID_BY]->(e) | e]) AS speaker
ORDER BY place, statement.id
