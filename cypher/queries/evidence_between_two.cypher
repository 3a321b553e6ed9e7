// Which sentences stand behind the edges between two entities
// title.id: Kalimat mana yang mendasari hubungan dua entitas
// description: For every relationship between two entities: the sentence that says it, who said it, and whether it is disputed.
// description.id: Untuk setiap hubungan dua entitas: kalimat yang menyatakannya, siapa yang mengatakannya, dan apakah diperdebatkan.
// group: Investigation, 1
// param first: entity = Belarus
// param second: entity = Polandia
// In Neo4j Browser run this first: :param {first: 'Belarus', second: 'Polandia'}
MATCH (a:Entity) WHERE a.lookup CONTAINS '|' + toLower($first) + '|' OR a.id = $first
MATCH (b:Entity) WHERE b.lookup CONTAINS '|' + toLower($second) + '|' OR b.id = $second
MATCH (a)-[r]-(b)
WITH DISTINCT r, startNode(r) AS source, endNode(r) AS target
MATCH (s:Statement {edge: r.id})-[:EVIDENCE]->(sentence:Sentence)<-[:HAS]-(article:Article)
OPTIONAL MATCH (s)-[:SAID_BY]->(speaker:Entity)
RETURN source.name AS source, type(r) AS type, target.name AS target, r.status AS status, s.polarity AS polarity,
  sentence.text AS sentence, sentence.id AS sentenceId, coalesce(speaker.name, 'the article') AS saidBy,
  article.publisher AS publisher, article.publishedAt AS publishedAt, article.url AS url
ORDER BY publishedAt, article.id, s.triggerStart, type, source LIMIT 200
