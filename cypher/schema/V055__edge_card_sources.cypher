// Index of edges by sources
CREATE INDEX edge_card_sources IF NOT EXISTS FOR (c:EdgeCard) ON (c.sources)
