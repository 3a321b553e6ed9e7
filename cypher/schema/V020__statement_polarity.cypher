// Statements that deny, allege or plan: few among many
CREATE INDEX statement_polarity IF NOT EXISTS FOR (n:Statement) ON (n.polarity)
