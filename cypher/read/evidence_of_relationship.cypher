// Evidence of a relationship
// description: A page of the statements that speak for or against an edge, and of the denials that answer them, oldest article first and in the order of its text, with their sentences and articles.
// param id: string
// param reviews: list of string
// param afterKey: string = null
// param afterId: string = null
// param limit: integer
CALL () {
  MATCH (statement:Statement {edge: $id})
  RETURN statement
  UNION
  MATCH (answer:Statement)-[:ANSWERS]->(:Statement {edge: $id})
  RETURN answer AS statement
  UNION
  MATCH (statement:RejectedStatement {readEdge: $id})
  WHERE 'rejected' IN $reviews
  RETURN statement
}
WITH statement WHERE coalesce(statement.review, 'none') IN $reviews
MATCH (statement)-[:EVIDENCE]->(sentence:Sentence)<-[:HAS]-(article:Article)
// By day, then by place in the text.
WITH statement, sentence, article, coalesce(toString(article.publishedAt), '') + ' ' + article.id + ' ' + substring('000000000', size(toString(coalesce(statement.triggerStart, sentence.start)))) + toString(coalesce(statement.triggerStart, sentence.start)) AS place
WHERE $afterId IS NULL OR place > $afterKey OR (place = $afterKey AND statement.id > $afterId)
RETURN statement, sentence, article, place,
  head([(statement)-[:SUBJECT]->(e) | e]) AS subject,
  head([(statement)-[:OBJECT]->(e) | e]) AS object,
  head([(statement)-[:SAID_BY]->(e) | e]) AS speaker
ORDER BY place, statement.id LIMIT $limit
