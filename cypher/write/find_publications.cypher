// Where these articles were published, for those that are stored
// description: The first of the list is the article itself.
// param ids: list of string
MATCH (a:Article)
WHERE a.id IN $ids
RETURN a.id AS id, [properties(a)] + COLLECT {
  MATCH (a)-[:ALSO_PUBLISHED]->(p:Publication)
  RETURN properties(p) ORDER BY p.id
} AS publications
