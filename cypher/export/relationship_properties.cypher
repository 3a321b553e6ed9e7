// Properties of relationships and their types, by relationship type
CALL db.schema.relTypeProperties() YIELD relType, propertyName, propertyTypes
WHERE propertyName IS NOT NULL
RETURN substring(relType, 2, size(relType) - 3) AS type, propertyName AS property, propertyTypes AS types
