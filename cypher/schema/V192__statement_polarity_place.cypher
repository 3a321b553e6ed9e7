// Statements that deny, in the order of their days, for read/changes
CREATE INDEX statement_polarity_place IF NOT EXISTS FOR (n:Statement) ON (n.polarity, n.place)
