// Index of edges by confidence
CREATE INDEX edge_card_confidence IF NOT EXISTS FOR (c:EdgeCard) ON (c.confidence)
