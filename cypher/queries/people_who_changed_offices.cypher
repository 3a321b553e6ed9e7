// People who changed offices
// title.id: Orang yang berganti jabatan
// description: People of whom the news reports more than one office or title, with the first and last day of each.
// description.id: Orang yang diberitakan memegang lebih dari satu jabatan, dengan hari pertama dan terakhir masing-masing.
// group: Investigation, 14
MATCH (person:Person)<-[:SUBJECT]-(s:Statement {type: 'HOLDS_POSITION'})-[:OBJECT]->(body:Entity)
WHERE NOT s.polarity IN ['denied', 'negated']
MATCH (s)-[:EVIDENCE]->(:Sentence)<-[:HAS]-(article:Article)
WITH person, body, s.title AS title, min(article.publishedAt) AS since, max(article.publishedAt) AS until
ORDER BY since, body.name, title
WITH person, collect({title: title, body: body.name, since: since, until: until}) AS offices, count(DISTINCT body) AS bodies
WHERE size(offices) > 1
RETURN person.name AS person, bodies, offices ORDER BY bodies DESC, size(offices) DESC, person LIMIT 100
