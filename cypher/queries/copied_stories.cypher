// Stories that several publishers printed
// title.id: Berita yang dimuat beberapa penerbit
// description: The same text by several publishers, or under another headline, dateline or sign-off: they count as one source.
// description.id: Teks yang sama dari beberapa penerbit, atau dengan judul, tanggal, atau inisial lain: dihitung sebagai satu sumber.
// group: Data quality, 10
// reads all: Article
MATCH (article:Article) WHERE article.contentHash IS NOT NULL
UNWIND [article] + COLLECT { MATCH (article)-[:ALSO_PUBLISHED]->(p:Publication) RETURN p } AS copy
WITH article, copy ORDER BY coalesce(copy.publishedAt, date('9999-12-31')), article.id, copy.publisher
WITH article.contentHash AS story, collect(copy) AS copies, collect(DISTINCT article.id) AS ids
WHERE size(copies) > 1
RETURN copies[0].title AS title, size(copies) AS copies, [c IN copies | c.publisher][..10] AS publishers, ids[..10] AS ids
ORDER BY copies DESC, title LIMIT 100
