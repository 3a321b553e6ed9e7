// Articles by publisher, whichever way it was written
CREATE INDEX article_publisher_key IF NOT EXISTS FOR (n:Article) ON (n.publisherKey)
