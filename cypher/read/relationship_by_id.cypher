// One relationship
// description: The projected edge of an id, found by a statement behind it, as those have an index.
// param id: string
MATCH (statement:Statement {edge: $id})
WITH statement LIMIT 1
MATCH (statement)-[:SUBJECT]->(a:Entity), (statement)-[:OBJECT]->(b:Entity)
MATCH (a)-[relationship {id: $id}]-(b)
RETURN relationship, startNode(relationship) AS source, endNode(relationship) AS target LIMIT 1
