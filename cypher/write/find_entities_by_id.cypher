// Entities of some ids, with all their names
// param ids: list of string
UNWIND $ids AS id
MATCH (e:Entity {id: id})
USING INDEX SEEK e:Entity(id)
RETURN e.id AS id, e.name AS name, coalesce(e.aliases, []) AS aliases, e.iso3 AS iso3
