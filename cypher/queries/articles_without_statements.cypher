// Articles from which nothing was read
// title.id: Artikel yang tidak menghasilkan pernyataan
// description: Articles with no statement, latest first; those without a day come last.
// description.id: Artikel tanpa pernyataan, yang terbaru dulu; yang tanpa tanggal paling akhir.
// group: Data quality, 8
// reads all: Article
MATCH (article:Article) WHERE NOT EXISTS { (article)-[:HAS]->(:Sentence)<-[:EVIDENCE]-(:Statement) }
RETURN article.publishedAt AS day, article.title AS title, article.publisher AS publisher, article.language AS language,
  COUNT { (article)-[:HAS]->() } AS sentences, article.id AS id
ORDER BY coalesce(day, date('0001-01-01')) DESC, id LIMIT 100
