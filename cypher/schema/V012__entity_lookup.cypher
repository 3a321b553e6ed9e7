// Entities by a whole name, alias or folded name in lower case: e.lookup CONTAINS '|' + toLower($entity) + '|'
CREATE TEXT INDEX entity_lookup IF NOT EXISTS FOR (n:Entity) ON (n.lookup)
