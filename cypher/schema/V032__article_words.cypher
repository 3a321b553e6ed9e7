// Articles by the words of their titles and texts, with no stop words, and by publisher: read/articles_by_search
CREATE FULLTEXT INDEX article_words IF NOT EXISTS FOR (n:Article) ON EACH [n.title, n.text, n.publisher]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}
