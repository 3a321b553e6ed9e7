// Articles without a day, publisher or address
// title.id: Artikel tanpa tanggal, penerbit, atau alamat
// description: Articles that cannot be dated, counted as a source of their own, or looked up.
// description.id: Artikel yang tidak dapat diberi tanggal, dihitung sebagai sumber tersendiri, atau dicari.
// group: Data quality, 9
// reads all: Article
MATCH (article:Article)
WHERE article.publishedAt IS NULL OR article.publisher IS NULL OR article.url IS NULL
RETURN article.title AS title, article.publishedAt AS day, article.publisher AS publisher, article.url AS url,
  COUNT { (article)-[:HAS]->(:Sentence)<-[:EVIDENCE]-() } AS statements, article.id AS id
ORDER BY statements DESC, id LIMIT 100
