// How much was said, by type of relationship
// description: Statements by type and by whether they are asserted, alleged, denied, negated or intended.
// group: First look, 7
MATCH (s:Statement)
WITH s.type AS type, count(*) AS statements, collect(s.polarity) AS polarities
RETURN type, statements,
  size([x IN polarities WHERE x = 'asserted']) AS asserted,
  size([x IN polarities WHERE x = 'alleged']) AS alleged,
  size([x IN polarities WHERE x = 'denied']) AS denied,
  size([x IN polarities WHERE x = 'negated']) AS negated,
  size([x IN polarities WHERE x = 'intended']) AS intended
ORDER BY statements DESC, type
