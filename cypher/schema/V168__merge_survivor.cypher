// Merges by who bears what they merged now
CREATE INDEX merge_survivor IF NOT EXISTS FOR (n:Merge) ON (n.survivor)
