// What stands where people placed it
// title.id: Apa yang ditempatkan orang
// description: Entities that bear mentions which automatic resolution gave to another, because of merges and splits.
// description.id: Entitas yang memuat sebutan yang semula diberikan pengenalan otomatis kepada entitas lain, karena penggabungan dan pemisahan.
// group: Data quality, 15
MATCH (e:Entity)-[m:MENTIONED_IN]->(sentence:Sentence)<-[:HAS]-(article:Article)
WHERE m.resolvedAs IS NOT NULL
RETURN e.name AS entity, m.resolvedAs AS resolvedAs, count(sentence) AS sentences, count(DISTINCT article) AS articles,
  collect(DISTINCT m.surfaces[0])[..5] AS written, e.id AS id
ORDER BY sentences DESC, entity, resolvedAs LIMIT 100
