// A relationship and the sentences behind it
// description: A projected edge, its statements for and against, their sentences and articles.
// param id: string
MATCH evidence = (article:Article)-[:HAS]->(sentence:Sentence)<-[:EVIDENCE]-(statement:Statement {edge: $id})
MATCH doer = (statement)-[:SUBJECT]->(a:Entity), undergoer = (statement)-[:OBJECT]->(b:Entity)
OPTIONAL MATCH speaker = (statement)-[:SAID_BY]->(:Entity)
OPTIONAL MATCH edge = (a)-[{id: statement.edge}]-(b)
RETURN edge, evidence, doer, undergoer, speaker LIMIT 100
