// An entity of an id, in short
// param id: string
MATCH (e:Entity {id: $id})
RETURN e.id AS id, [label IN labels(e) WHERE label <> 'Entity'][0] AS type, e.name AS name
