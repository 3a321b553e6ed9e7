// Articles of some ids
// param ids: list of string
UNWIND $ids AS id
MATCH (a:Article {id: id})
WHERE a.text IS NOT NULL AND NOT coalesce(a.redacted, false)
RETURN a AS article
