// Splits by whom they split
CREATE INDEX split_entity IF NOT EXISTS FOR (n:Split) ON (n.entity)
