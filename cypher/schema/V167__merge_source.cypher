// Merges by whom they merged
CREATE INDEX merge_source IF NOT EXISTS FOR (n:Merge) ON (n.source)
