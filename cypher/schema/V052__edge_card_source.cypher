// Index of edges by source
CREATE INDEX edge_card_source IF NOT EXISTS FOR (c:EdgeCard) ON (c.source, c.id)
