// Reviews in the order of time
CREATE INDEX review_at IF NOT EXISTS FOR (n:Review) ON (n.at)
