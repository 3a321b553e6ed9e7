// Timeline of an entity
// description: A page of the statements that an entity does, undergoes or says, by the day of what happened where known, else of publication, or by that alone (by: published), then in the order of the text; those of no day last. Other keeps those between it and another. Direction is out (does), in (undergoes) or both (any).
// param id: string
// param direction: string
// param by: string
// param other: string = null
// param types: list of string = null
// param statuses: list of string = null
// param polarities: list of string = null
// param since: date = null
// param until: date = null
// param reviews: list of string
// param minSources: integer
// param minConfidence: float
// param afterKey: string = null
// param afterId: string = null
// param limit: integer
MATCH (entity:Entity {id: $id})<-[role:SUBJECT|OBJECT|SAID_BY]-(statement:Statement|RejectedStatement)
WHERE coalesce(statement.review, 'none') IN $reviews
  AND ($types IS NULL OR statement.type IN $types)
  AND ($polarities IS NULL OR statement.polarity IN $polarities)
  AND statement.confidence >= $minConfidence
  AND ($other IS NULL OR EXISTS { (statement)-[:SUBJECT|OBJECT]->(:Entity {id: $other}) })
  AND ($direction = 'both' OR ($direction = 'out' AND type(role) = 'SUBJECT') OR ($direction = 'in' AND type(role) = 'OBJECT'))
WITH DISTINCT statement
MATCH (statement)-[:EVIDENCE]->(sentence:Sentence)<-[:HAS]-(article:Article)
WITH statement, sentence, article, CASE $by WHEN 'published' THEN article.publishedAt ELSE coalesce(statement.eventTime, article.publishedAt) END AS date
WHERE ($since IS NULL OR date >= $since) AND ($until IS NULL OR date <= $until)
// By day, then by place in the text.
WITH statement, sentence, article, coalesce(toString(date), '~') + ' ' + article.id + ' ' + substring('000000000', size(toString(coalesce(statement.triggerStart, sentence.start)))) + toString(coalesce(statement.triggerStart, sentence.start)) AS place
WHERE ($afterId IS NULL OR place > $afterKey OR (place = $afterKey AND statement.id > $afterId))
  AND (($statuses IS NULL AND $minSources = 0) OR EXISTS {
    MATCH (statement)-[:SUBJECT]->(a:Entity)
    MATCH (statement)-[:OBJECT]->(b:Entity)
    MATCH (a)-[r
      :ACCUSES|DENIES|CRITICIZES|REJECTS|WARNS|THREATENS|PRAISES|SUPPORTS|PROPOSES|PROMISES|URGES|ORDERS
      |CONFIRMS|APOLOGIZES_TO|MEETS|VISITS|CONSULTS|AGREES_WITH|COOPERATES_WITH|AIDS|RELEASES|INVESTIGATES
      |SUES|CONVICTS|ARRESTS|SANCTIONS|EXPELS|DISMISSES|BLOCKS|PROTESTS|ATTACKS|KILLS|POISONED|KIDNAPS
      |HACKS|INTERFERES_IN|DEFEATS|APPOINTS|HOLDS_POSITION|MEMBER_OF|LINKED_TO|PARTICIPATES_IN|ORGANIZES]-(b)
    WHERE r.id = statement.edge AND r.sources >= $minSources AND ($statuses IS NULL OR r.status IN $statuses)
  })
WITH statement, sentence, article, place ORDER BY place, statement.id LIMIT $limit
RETURN statement, sentence, article, place,
  head([(statement)-[:SUBJECT]->(e) | e]) AS subject,
  head([(statement)-[:OBJECT]->(e) | e]) AS object,
  head([(statement)-[:SAID_BY]->(e) | e]) AS speaker
ORDER BY place, statement.id
