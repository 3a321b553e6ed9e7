// Further publications of articles by publisher, whichever way it was written
CREATE INDEX publication_publisher_key IF NOT EXISTS FOR (n:Publication) ON (n.publisherKey)
