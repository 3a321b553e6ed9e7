// Evidence of a relationship
// description: A page of the statements that speak for or against an edge, and of the denials that answer them, oldest article first and in the order of its text, with their sentences and articles.
// param id: string
// param reviews: list of string
// param afterKey: string = null
// param afterId: string = null
// param limit: integer
CALL () {
  MATCH (statement:Statement)
  USING INDEX statement:Statement(edge, place)
  WHERE statement.edge = $id AND statement.place >= coalesce($afterKey, '')
    AND ($afterId IS NULL OR statement.place > $afterKey OR statement.id > $afterId)
    AND coalesce(statement.review, 'none') IN $reviews
  RETURN statement ORDER BY statement.edge, statement.place, statement.id LIMIT $limit
  UNION
  MATCH (statement:Statement)-[:ANSWERS]->(said:Statement {edge: $id})
  WHERE ($afterId IS NULL OR statement.place > $afterKey OR (statement.place = $afterKey AND statement.id > $afterId))
    AND coalesce(statement.review, 'none') IN $reviews
  WITH DISTINCT statement
  RETURN statement ORDER BY statement.place, statement.id LIMIT $limit
  UNION
  MATCH (statement:RejectedStatement {readEdge: $id})
  WHERE 'rejected' IN $reviews
    AND ($afterId IS NULL OR statement.place > $afterKey OR (statement.place = $afterKey AND statement.id > $afterId))
  RETURN statement ORDER BY statement.place, statement.id LIMIT $limit
}
WITH DISTINCT statement, statement.place AS place ORDER BY place, statement.id LIMIT $limit
MATCH (statement)-[:EVIDENCE]->(sentence:Sentence)<-[:HAS]-(article:Article)
RETURN statement, sentence, article, place,
  head([(statement)-[:SUBJECT]->(e) | e]) AS subject,
  head([(statement)-[:OBJECT]->(e) | e]) AS object,
  head([(statement)-[:SAID_BY]->(e) | e]) AS speaker
ORDER BY place, statement.id LIMIT $limit
