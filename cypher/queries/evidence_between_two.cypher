// Which sentences stand behind the edges between two entities
// description: For every relationship between two entities: the sentence that says it, who said it, and whether it is disputed.
// group: Investigation
// param first: string = Jerman
// param second: string = Rusia
// In Neo4j Browser run this first: :param {first: 'Jerman', second: 'Rusia'}
MATCH (a:Entity) WHERE toLower(a.name) = toLower($first) OR toLower($first) IN [x IN a.aliases | toLower(x)]
MATCH (b:Entity) WHERE toLower(b.name) = toLower($second) OR toLower($second) IN [x IN b.aliases | toLower(x)]
MATCH (a)-[r]-(b)
WITH DISTINCT r, startNode(r) AS source, endNode(r) AS target
MATCH (source)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(target) WHERE s.type = type(r)
MATCH (s)-[:EVIDENCE]->(sentence:Sentence)<-[:HAS]-(article:Article)
OPTIONAL MATCH (s)-[:SAID_BY]->(speaker:Entity)
RETURN source.name AS source, type(r) AS type, target.name AS target, r.status AS status, s.polarity AS polarity,
  sentence.text AS sentence, sentence.id AS sentenceId, coalesce(speaker.name, 'the article') AS saidBy,
  article.publisher AS publisher, article.publishedAt AS publishedAt, article.url AS url
ORDER BY publishedAt, sentenceId LIMIT 200
