// One statement
// description: Also one that was rejected, which is no Statement any more.
// param id: string
CALL () {
  MATCH (statement:Statement {id: $id})
  RETURN statement
  UNION
  MATCH (statement:RejectedStatement {id: $id})
  RETURN statement
}
MATCH (statement)-[:EVIDENCE]->(sentence:Sentence)<-[:HAS]-(article:Article)
RETURN statement, sentence, article,
  head([(statement)-[:SUBJECT]->(e) | e]) AS subject,
  head([(statement)-[:OBJECT]->(e) | e]) AS object,
  head([(statement)-[:SAID_BY]->(e) | e]) AS speaker
