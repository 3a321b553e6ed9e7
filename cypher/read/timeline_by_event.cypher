// Timeline of an entity, by the day of what happened where known, else of publication
// description: A page of the statements that an entity does, undergoes or says, then in the order of the text; those of no day last. Read from an index, so far as the page goes. Other keeps those between it and another. Direction is out (does), in (undergoes) or both (any).
// param id: string
// param direction: string
// param other: string = null
// param types: list of string = null
// param statuses: list of string = null
// param polarities: list of string = null
// param reviews: list of string
// param minSources: integer
// param minConfidence: float
// param from: integer
// param after: string = null
// param before: integer
// param limit: integer
CALL () {
  MATCH (statement)-[role:SUBJECT]->()
  USING INDEX role:SUBJECT(entity, byEvent)
  WHERE $direction <> 'in' AND role.entity = $id AND role.byEvent >= $from AND role.byEvent < $before
    AND ($after IS NULL OR role.byEvent > $from OR statement.id > $after)
    AND coalesce(statement.review, 'none') IN $reviews
    AND ($types IS NULL OR statement.type IN $types)
    AND ($polarities IS NULL OR statement.polarity IN $polarities)
    AND statement.confidence >= $minConfidence
    AND ($other IS NULL OR EXISTS { (statement)-[:SUBJECT|OBJECT]->(:Entity {id: $other}) })
    AND (($statuses IS NULL AND $minSources = 0) OR EXISTS {
      MATCH (card:EdgeCard {id: statement.edge})
      WHERE card.sources >= $minSources AND ($statuses IS NULL OR card.status IN $statuses)
    })
  RETURN statement, role.byEvent AS place ORDER BY role.entity, role.byEvent, statement.id LIMIT $limit
  UNION
  MATCH (statement)-[role:OBJECT]->()
  USING INDEX role:OBJECT(entity, byEvent)
  WHERE $direction <> 'out' AND role.entity = $id AND role.byEvent >= $from AND role.byEvent < $before
    AND ($after IS NULL OR role.byEvent > $from OR statement.id > $after)
    AND coalesce(statement.review, 'none') IN $reviews
    AND ($types IS NULL OR statement.type IN $types)
    AND ($polarities IS NULL OR statement.polarity IN $polarities)
    AND statement.confidence >= $minConfidence
    AND ($other IS NULL OR EXISTS { (statement)-[:SUBJECT|OBJECT]->(:Entity {id: $other}) })
    AND (($statuses IS NULL AND $minSources = 0) OR EXISTS {
      MATCH (card:EdgeCard {id: statement.edge})
      WHERE card.sources >= $minSources AND ($statuses IS NULL OR card.status IN $statuses)
    })
  RETURN statement, role.byEvent AS place ORDER BY role.entity, role.byEvent, statement.id LIMIT $limit
  UNION
  MATCH (statement)-[role:SAID_BY]->()
  USING INDEX role:SAID_BY(entity, byEvent)
  WHERE $direction = 'both' AND role.entity = $id AND role.byEvent >= $from AND role.byEvent < $before
    AND ($after IS NULL OR role.byEvent > $from OR statement.id > $after)
    AND coalesce(statement.review, 'none') IN $reviews
    AND ($types IS NULL OR statement.type IN $types)
    AND ($polarities IS NULL OR statement.polarity IN $polarities)
    AND statement.confidence >= $minConfidence
    AND ($other IS NULL OR EXISTS { (statement)-[:SUBJECT|OBJECT]->(:Entity {id: $other}) })
    AND (($statuses IS NULL AND $minSources = 0) OR EXISTS {
      MATCH (card:EdgeCard {id: statement.edge})
      WHERE card.sources >= $minSources AND ($statuses IS NULL OR card.status IN $statuses)
    })
  RETURN statement, role.byEvent AS place ORDER BY role.entity, role.byEvent, statement.id LIMIT $limit
}
WITH statement, place ORDER BY place, statement.id LIMIT $limit
MATCH (statement)-[:EVIDENCE]->(sentence:Sentence)<-[:HAS]-(article:Article)
RETURN statement, sentence, article, place,
  head([(statement)-[:SUBJECT]->(e) | e]) AS subject,
  head([(statement)-[:OBJECT]->(e) | e]) AS object,
  head([(statement)-[:SAID_BY]->(e) | e]) AS speaker
ORDER BY place, statement.id
