// Statements by when what they say happened
CREATE INDEX statement_event_time IF NOT EXISTS FOR (n:Statement) ON (n.eventTime)
