// A redaction is done
// param id: string
// param articles: integer
MATCH (r:Redaction {id: $id})
SET r.done = true, r.articles = $articles
RETURN r AS redaction
