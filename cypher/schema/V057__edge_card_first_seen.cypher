// Index of edges by first seen
CREATE INDEX edge_card_first_seen IF NOT EXISTS FOR (c:EdgeCard) ON (c.firstSeen)
