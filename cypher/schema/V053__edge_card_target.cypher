// Index of edges by target
CREATE INDEX edge_card_target IF NOT EXISTS FOR (c:EdgeCard) ON (c.target, c.id)
