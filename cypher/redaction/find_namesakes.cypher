// Entities in whose names there is one of some names
// param names: list of string
UNWIND $names AS name
CALL db.index.fulltext.queryNodes('entity_names', name) YIELD node AS e
RETURN DISTINCT e AS entity
