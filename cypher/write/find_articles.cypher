// Articles of some ids, with the bands of their prints
// param ids: list of string
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.title AS title, a.text AS text, a.language AS language, a.publishedAt AS day, coalesce(a.bands, []) AS bands
