// Evidence of a relationship
// description: A page of the statements that speak for or against an edge, and of the denials that answer them, oldest article first, with their sentences and articles.
// param id: string
// param afterKey: string = null
// param afterId: string = null
// param limit: integer
MATCH (said:Statement {edge: $id})
OPTIONAL MATCH (answer:Statement)-[:ANSWERS]->(said)
WITH collect(DISTINCT said) + collect(DISTINCT answer) AS statements
UNWIND statements AS statement
WITH DISTINCT statement
MATCH (statement)-[:EVIDENCE]->(sentence:Sentence)<-[:HAS]-(article:Article)
WITH statement, sentence, article, coalesce(toString(article.publishedAt), '') AS day
WHERE $afterId IS NULL OR day > $afterKey OR (day = $afterKey AND statement.id > $afterId)
RETURN statement, sentence, article, day,
  head([(statement)-[:SUBJECT]->(e) | e]) AS subject,
  head([(statement)-[:OBJECT]->(e) | e]) AS object,
  head([(statement)-[:SAID_BY]->(e) | e]) AS speaker
ORDER BY day, statement.id LIMIT $limit
