// An article and what was read from it
// description: Who does what to whom in an article. The sentences of each relationship are behind its own link.
// param id: string
MATCH (:Article {id: $id})-[:HAS]->(:Sentence)<-[:EVIDENCE]-(s:Statement)
MATCH (a:Entity)<-[:SUBJECT]-(s)-[:OBJECT]->(b:Entity), p = (a)-[r {id: s.edge}]-(b)
WITH DISTINCT p, r
RETURN p ORDER BY r.confidence DESC LIMIT 100
