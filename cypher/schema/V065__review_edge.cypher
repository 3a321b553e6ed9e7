// Reviews by edge
CREATE INDEX review_edge IF NOT EXISTS FOR (n:Review) ON (n.edge)
