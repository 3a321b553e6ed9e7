// Properties of nodes and their types, by labels
CALL db.schema.nodeTypeProperties() YIELD nodeLabels, propertyName, propertyTypes
WHERE propertyName IS NOT NULL
RETURN nodeLabels AS labels, propertyName AS property, propertyTypes AS types
