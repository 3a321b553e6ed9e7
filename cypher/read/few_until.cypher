// Some relationships that were reported on a day or earlier
// description: Their ids in no order, by an index; null where they are more than the limit.
// param until: date
// param limit: integer
MATCH (card:EdgeCard)
WHERE card.firstSeen <= $until
WITH card.id AS id LIMIT $limit + 1
WITH collect(id) AS ids
RETURN CASE WHEN size(ids) > $limit THEN null ELSE ids END AS ids
