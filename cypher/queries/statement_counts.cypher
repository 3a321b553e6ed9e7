// How much was said, by type of relationship
// title.id: Seberapa banyak yang dikatakan, menurut jenis hubungan
// description: Statements by type and by whether they are asserted, alleged, denied, negated or intended.
// description.id: Pernyataan menurut jenis dan menurut apakah ditegaskan, dituduhkan, dibantah, disangkal, atau direncanakan.
// group: First look, 11
// reads all: Statement
MATCH (s:Statement)
RETURN s.type AS type, count(s) AS statements,
  sum(CASE s.polarity WHEN 'asserted' THEN 1 ELSE 0 END) AS asserted,
  sum(CASE s.polarity WHEN 'alleged' THEN 1 ELSE 0 END) AS alleged,
  sum(CASE s.polarity WHEN 'denied' THEN 1 ELSE 0 END) AS denied,
  sum(CASE s.polarity WHEN 'negated' THEN 1 ELSE 0 END) AS negated,
  sum(CASE s.polarity WHEN 'intended' THEN 1 ELSE 0 END) AS intended
ORDER BY statements DESC, type LIMIT 100
