// Articles by the bands of their prints, to find copies: write/find_like_stories
CREATE FULLTEXT INDEX article_bands IF NOT EXISTS FOR (n:Article) ON EACH [n.bands]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}
