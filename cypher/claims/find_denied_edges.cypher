// Edges that some statements deny by answering what supports them, each once a statement
// description: As project_edges counts them: not where the statement says what it denies, or itself is a denied statement of the edge.
// param ids: list of string
// param denying: list of string
UNWIND $ids AS id
MATCH (t:Statement {id: id})-[answer:ANSWERS]->(claim:Statement)
WHERE claim.edge IS NOT NULL AND coalesce(answer.kind, 'denial') IN $denying
  AND NOT (t.edge = claim.edge AND t.polarity IN ['denied', 'negated'])
  AND NOT EXISTS {
    MATCH (t)-[:CONTENT]->(deed:Statement {edge: claim.edge}) WHERE deed.polarity IN ['denied', 'negated']
  }
MATCH (claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN DISTINCT t.id AS response, subject.id AS subject, claim.type AS type, object.id AS object
