// The one entity of a type that bears a name, for each name that only one bears
// param rows: rows
UNWIND $rows AS row
CALL (row) {
  CALL db.index.fulltext.queryNodes('resolvable_keys', row.query) YIELD node AS e
  WHERE (row.label IN labels(e) OR e.type = row.label) AND (e.ownKeys IS NULL OR row.key IN e.ownKeys)
  WITH e LIMIT 2
  RETURN collect(e) AS bearers
}
WITH row, bearers[0] AS e WHERE size(bearers) = 1
RETURN row.asked AS asked, e.id AS id, e.name AS name, coalesce(e.ownAliases, e.aliases, []) AS aliases, e.iso3 AS iso3
