// Index of edges by status
CREATE INDEX edge_card_status IF NOT EXISTS FOR (c:EdgeCard) ON (c.status)
