// Articles whose story and publisher were told by older rules
// param rules: integer
// param limit: integer
MATCH (a:Article)
WHERE a.text IS NOT NULL AND coalesce(a.storyRules, 0) < $rules
RETURN properties(a) AS article, COLLECT {
  MATCH (a)-[:ALSO_PUBLISHED]->(p:Publication)
  RETURN properties(p) ORDER BY p.id
} AS others
LIMIT $limit
