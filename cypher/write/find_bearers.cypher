// Those of a type that bear a name, at most two of each: of two nobody is meant
// param rows: rows
// param label: string
UNWIND $rows AS row
CALL (row) {
  CALL db.index.fulltext.queryNodes('resolvable_keys', row.query) YIELD node AS e
  WHERE ($label IN labels(e) OR e.type = $label) AND (e.ownKeys IS NULL OR row.key IN e.ownKeys)
  RETURN e LIMIT 2
}
RETURN row.key AS key, e.id AS id, e.name AS name, coalesce(e.ownAliases, e.aliases, []) AS aliases, e.iso3 AS iso3
