// Make the entities that decisions name and the store has not
// description: They bear no keys of their own, so that nothing is resolved to them but what people place there.
// param rows: rows
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e.name = row.name, e.aliases = [], e.keys = [],
  e.iso3 = CASE WHEN row.type = 'State' AND row.id =~ '[A-Z]{3}' THEN row.id END
SET e:$(row.type)
