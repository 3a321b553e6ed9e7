// Reviews, the latest first
// param kind: string = null
// param verdict: string = null
// param article: string = null
// param statement: string = null
// param edge: string = null
// param by: string = null
// param current: boolean = null
// param afterAt: string = null
// param afterId: string = null
// param limit: integer
MATCH (review:Review)
WHERE review.at <= datetime(coalesce($afterAt, '9999-12-31T00:00:00Z'))
  AND ($afterAt IS NULL OR review.at < datetime($afterAt) OR review.id > $afterId)
  AND ($kind IS NULL OR review.kind = $kind)
  AND ($verdict IS NULL OR review.verdict = $verdict)
  AND ($article IS NULL OR review.article = $article)
  AND ($statement IS NULL OR review.statement = $statement)
  AND ($edge IS NULL OR review.edge = $edge)
  AND ($by IS NULL OR review.by = $by)
  AND ($current IS NULL OR review.current = $current)
RETURN review ORDER BY review.at DESC, review.id LIMIT $limit
