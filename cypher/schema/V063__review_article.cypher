// Reviews by the article of the statement
CREATE INDEX review_article IF NOT EXISTS FOR (n:Review) ON (n.article)
