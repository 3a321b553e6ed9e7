// Index of edges by last seen
CREATE INDEX edge_card_last_seen IF NOT EXISTS FOR (c:EdgeCard) ON (c.lastSeen)
