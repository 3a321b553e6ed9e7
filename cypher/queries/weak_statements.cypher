// Statements with low confidence
// title.id: Pernyataan yang kurang pasti
// description: What the reader is least sure of, with its sentence and the rule that found it.
// description.id: Yang paling tidak pasti menurut pembaca, dengan kalimatnya dan aturan yang menemukannya.
// group: Data quality, 2
// param maxConfidence: float = 0.5
// In Neo4j Browser run this first: :param {maxConfidence: 0.5}
MATCH (s:Statement) WHERE s.confidence <= $maxConfidence
WITH s ORDER BY s.confidence LIMIT 200
MATCH (a:Entity)<-[:SUBJECT]-(s)-[:OBJECT]->(b:Entity)
MATCH (s)-[:EVIDENCE]->(sentence:Sentence)<-[:HAS]-(article:Article)
RETURN round(s.confidence, 3) AS confidence, a.name AS source, s.type AS type, b.name AS target, s.polarity AS polarity,
  sentence.text AS sentence, s.rule AS rule, s.foundBy AS foundBy, article.publisher AS publisher, s.id AS id
ORDER BY confidence, id LIMIT 200
