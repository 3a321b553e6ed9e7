// Entities of some ids, with all names that articles gave them; also those that people placed elsewhere
// param ids: list of string
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})
  USING INDEX SEEK e:Entity(id)
  RETURN e
  UNION
  MATCH (e:FormerEntity {id: id})
  USING INDEX SEEK e:FormerEntity(id)
  RETURN e
}
RETURN e.id AS id, e.name AS name, coalesce(e.ownAliases, e.aliases, []) AS aliases, e.iso3 AS iso3
