// Entities by exact name, and in the order of names
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name)
