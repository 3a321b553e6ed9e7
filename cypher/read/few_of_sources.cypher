// Some relationships of so many sources
// description: Their ids in no order, by an index; null where they are more than the limit.
// param minSources: integer
// param limit: integer
MATCH (card:EdgeCard)
WHERE card.sources >= $minSources
WITH card.id AS id LIMIT $limit + 1
WITH collect(id) AS ids
RETURN CASE WHEN size(ids) > $limit THEN null ELSE ids END AS ids
