// Edges that went, by the day, for read/changes
CREATE INDEX withdrawn_edge_day IF NOT EXISTS FOR (n:WithdrawnEdge) ON (n.day)
