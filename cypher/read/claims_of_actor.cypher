// Accusations by and against one entity
// description: A page of the statements by which an entity accuses somebody or somebody accuses it, as claims.
// param actor: string
// param statuses: list of string = null
// param since: date = null
// param until: date = null
// param minConfidence: float
// param afterKey: string = null
// param afterId: string = null
// param limit: integer
MATCH (actor:Entity {id: $actor})<-[:SUBJECT|OBJECT]-(claim:Statement)
WHERE claim.type = 'ACCUSES'
  AND NOT claim.polarity IN ['denied', 'negated']
  AND ($since IS NULL OR claim.place >= toString($since))
  AND ($until IS NULL OR (claim.place < toString($until) + '~' AND NOT claim.place STARTS WITH ' '))
  AND claim.confidence >= $minConfidence
  AND ($afterId IS NULL OR claim.place < $afterKey OR (claim.place = $afterKey AND claim.id > $afterId))
WITH DISTINCT claim
WITH claim,
  CASE
    WHEN EXISTS { (claim)<-[:ANSWERS {kind: 'confirmation'}]-(:Statement) } THEN 'confirmed'
    WHEN EXISTS { (claim)<-[a:ANSWERS]-(:Statement) WHERE coalesce(a.kind, 'denial') IN ['denial', 'rejection'] } THEN 'denied'
    ELSE 'unanswered'
  END AS status
WHERE $statuses IS NULL OR status IN $statuses
WITH claim, status ORDER BY claim.place DESC, claim.id LIMIT $limit
MATCH (claim)-[:EVIDENCE]->(sentence:Sentence)<-[:HAS]-(article:Article)
RETURN claim AS statement, status, COUNT { (claim)<-[:ANSWERS]-(:Statement) } AS responses, sentence, article, claim.place AS place,
  head([(claim)-[:SUBJECT]->(e) | e]) AS subject,
  head([(claim)-[:OBJECT]->(e) | e]) AS object,
  head([(claim)-[:SAID_BY]->(e) | e]) AS speaker
ORDER BY place DESC, claim.id
