// Relationships whose standing changed
// title.id: Hubungan yang statusnya berubah
// description: Relationships first alleged or planned and later reported, or reported and later denied, with each step in order of days.
// description.id: Hubungan yang semula dituduhkan atau direncanakan lalu diberitakan, atau diberitakan lalu dibantah, dengan urutan harinya.
// group: Investigation, 29
MATCH (s:Statement) WHERE s.polarity IN ['alleged', 'intended', 'denied', 'negated']
WITH DISTINCT s.edge AS edge LIMIT 10000
MATCH (t:Statement {edge: edge})-[:EVIDENCE]->(:Sentence)<-[:HAS]-(article:Article)
WITH edge, t, article ORDER BY article.publishedAt, t.id
WITH edge, head(collect(t)) AS first, collect(t.polarity) AS standings, collect(article.publishedAt) AS days
WHERE any(standing IN standings WHERE standing <> standings[0])
MATCH (a:Entity)<-[:SUBJECT]-(first)-[:OBJECT]->(b:Entity)
RETURN a.name AS source, first.type AS type, b.name AS target, standings, days, edge AS id
ORDER BY days[-1] DESC, id LIMIT 100
