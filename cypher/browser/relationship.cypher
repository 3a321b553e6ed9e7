// A relationship and the sentences behind it
// description: A projected edge, the statements for it and against it, the denials that answer them, and their sentences and articles. What speaks against it comes first, so that a long list of what speaks for it does not hide that.
// param id: string
MATCH (said:Statement {edge: $id})
OPTIONAL MATCH (said)<-[:ANSWERS]-(denial:Statement)
WITH collect(DISTINCT said) + collect(DISTINCT denial) AS statements
UNWIND statements AS s
WITH DISTINCT s ORDER BY s.edge = $id AND NOT s.polarity IN ['denied', 'negated'], s.id LIMIT 50
MATCH evidence = (:Article)-[:HAS]->(:Sentence)<-[:EVIDENCE]-(s)
MATCH doer = (s)-[:SUBJECT]->(a:Entity), undergoer = (s)-[:OBJECT]->(b:Entity)
OPTIONAL MATCH speaker = (s)-[:SAID_BY]->(:Entity)
OPTIONAL MATCH edge = (a)-[{id: s.edge}]-(b)
OPTIONAL MATCH answers = (s)-[:ANSWERS|CONTENT]->(:Statement)
RETURN edge, evidence, doer, undergoer, speaker, answers LIMIT 100
