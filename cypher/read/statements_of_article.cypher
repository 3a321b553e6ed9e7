// Statements of an article
// description: A page of what was read from an article, in the order of its text.
// param id: string
// param reviews: list of string
// param afterKey: string = null
// param afterId: string = null
// param limit: integer
MATCH (article:Article {id: $id})-[:HAS]->(sentence:Sentence)<-[:EVIDENCE]-(statement:Statement|RejectedStatement)
WHERE coalesce(statement.review, 'none') IN $reviews
  AND ($afterId IS NULL OR statement.triggerStart > toInteger($afterKey) OR (statement.triggerStart = toInteger($afterKey) AND statement.id > $afterId))
RETURN statement, sentence, article,
  head([(statement)-[:SUBJECT]->(e) | e]) AS subject,
  head([(statement)-[:OBJECT]->(e) | e]) AS object,
  head([(statement)-[:SAID_BY]->(e) | e]) AS speaker
ORDER BY statement.triggerStart, statement.id LIMIT $limit
