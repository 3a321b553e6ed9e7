// Which of these articles are stored
// param ids: list of string
MATCH (a:Article)
WHERE a.id IN $ids
RETURN a.id AS id
