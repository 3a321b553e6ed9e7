// Entities of some types with their names
// param types: list of string
// param limit: integer
MATCH (e:Entity)
WITH e, [label IN labels(e) WHERE label <> 'Entity'][0] AS type
WHERE type IN $types
RETURN e.id AS id, type, e.name AS name, coalesce(e.aliases, []) AS aliases
LIMIT $limit
