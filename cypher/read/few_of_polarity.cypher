// Some relationships that statements of some polarity speak of
// description: Their ids in no order, by an index; null where they are more than the limit.
// param polarities: list of string
// param limit: integer
MATCH (s:Statement)
WHERE s.polarity IN $polarities AND s.edge IS NOT NULL
WITH s.edge AS id LIMIT $limit + 1
WITH collect(id) AS ids
RETURN CASE WHEN size(ids) > $limit THEN null ELSE ids END AS ids
