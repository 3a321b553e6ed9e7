// Copies of a story by its first article
CREATE INDEX article_duplicate_of IF NOT EXISTS FOR (n:Article) ON (n.duplicateOf)
