// Index of edges by type
CREATE INDEX edge_card_type IF NOT EXISTS FOR (c:EdgeCard) ON (c.type, c.id)
