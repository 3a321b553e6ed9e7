// Stories that several publishers printed
// title.id: Berita yang dimuat beberapa penerbit
// description: Articles with the same text: they count as one source.
// description.id: Artikel dengan teks yang sama: dihitung sebagai satu sumber.
// group: Data quality, 10
// reads all: Article
MATCH (article:Article) WHERE article.contentHash IS NOT NULL
WITH article.contentHash AS story, collect(article) AS copies
WHERE size(copies) > 1
RETURN copies[0].title AS title, size(copies) AS copies, [c IN copies | c.publisher][..10] AS publishers, [c IN copies | c.id][..10] AS ids
ORDER BY copies DESC, title LIMIT 100
