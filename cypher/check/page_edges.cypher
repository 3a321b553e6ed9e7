// Ids of the edges that statements speak of, in order
// param after: string
// param limit: integer
MATCH (t:Statement)
WHERE t.edge > $after
RETURN DISTINCT t.edge AS id
ORDER BY id
LIMIT $limit
