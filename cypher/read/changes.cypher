// What changed of relationships
// description: A page of edges that are new, that somebody denied for the first time, or that nothing supports any more; latest first. Those that went and are there again, also as those of a survivor of a merge, are not gone.
// param changes: list of string
// param since: date
// param until: date
// param entity: string = null
// param types: list of string = null
// param afterDay: date = null
// param afterId: string = null
// param afterChange: string = null
// param limit: integer
CALL () {
  MATCH (card:EdgeCard)
  WHERE 'new' IN $changes AND card.firstSeen >= $since AND card.firstSeen <= $until
    AND ($types IS NULL OR card.type IN $types)
    AND ($entity IS NULL OR card.source = $entity OR card.target = $entity)
    AND ($afterDay IS NULL OR card.firstSeen < $afterDay OR card.id > $afterId OR (card.id = $afterId AND 'new' > $afterChange))
  RETURN card AS edge, card.source AS from, card.target AS to, 'new' AS change, card.firstSeen AS day
  ORDER BY day DESC, edge.id LIMIT $limit
  UNION
  CALL () {
    MATCH (denial:Statement)
    WHERE 'denied' IN $changes AND denial.polarity IN ['denied', 'negated']
      AND denial.place >= toString($since) AND denial.place < toString($until) + '~'
    RETURN denial.edge AS id, date(left(denial.place, 10)) AS day
    UNION ALL
    MATCH (denial:Statement)-[answers:ANSWERS]->(claim:Statement)
    USING INDEX denial:Statement(type, place)
    WHERE 'denied' IN $changes AND denial.type IN ['DENIES', 'REJECTS']
      AND denial.place >= toString($since) AND denial.place < toString($until) + '~'
      AND coalesce(answers.kind, 'denial') IN ['denial', 'rejection']
    RETURN claim.edge AS id, date(left(denial.place, 10)) AS day
  }
  WITH id, min(day) AS day
  MATCH (card:EdgeCard {id: id})
  WHERE ($types IS NULL OR card.type IN $types)
    AND ($entity IS NULL OR card.source = $entity OR card.target = $entity)
    AND ($afterDay IS NULL OR day < $afterDay OR (day = $afterDay AND (id > $afterId OR (id = $afterId AND 'denied' > $afterChange))))
    AND NOT EXISTS {
      MATCH (before:Statement {edge: id})
      WHERE before.polarity IN ['denied', 'negated'] AND before.place < toString($since) AND before.place > '0'
    } AND NOT EXISTS {
      MATCH (:Statement {edge: id})<-[answers:ANSWERS]-(before:Statement)
      WHERE coalesce(answers.kind, 'denial') IN ['denial', 'rejection']
        AND before.place < toString($since) AND before.place > '0'
    }
  RETURN card AS edge, card.source AS from, card.target AS to, 'denied' AS change, day
  ORDER BY day DESC, edge.id LIMIT $limit
  UNION
  MATCH (gone:WithdrawnEdge)
  WHERE 'unsupported' IN $changes AND gone.day >= $since AND gone.day <= $until
    AND ($types IS NULL OR gone.type IN $types)
    AND ($afterDay IS NULL OR gone.day < $afterDay OR gone.id > $afterId OR (gone.id = $afterId AND 'unsupported' > $afterChange))
  OPTIONAL MATCH (s:Merge {source: gone.source}) WHERE s.undoneAt IS NULL
  OPTIONAL MATCH (t:Merge {source: gone.target}) WHERE t.undoneAt IS NULL
  WITH gone, coalesce(s.survivor, gone.source) AS from, coalesce(t.survivor, gone.target) AS to
  WHERE ($entity IS NULL OR from = $entity OR to = $entity)
    AND NOT EXISTS { MATCH (:EdgeCard {id: gone.id}) }
    AND NOT EXISTS { MATCH (:Entity {id: from})-[r]->(:Entity {id: to}) WHERE type(r) = gone.type }
    AND NOT (gone.type IN ['MEETS', 'CONSULTS', 'AGREES_WITH', 'COOPERATES_WITH', 'LINKED_TO'] AND EXISTS { MATCH (:Entity {id: to})-[r]->(:Entity {id: from}) WHERE type(r) = gone.type })
  RETURN gone AS edge, from, to, 'unsupported' AS change, gone.day AS day
  ORDER BY day DESC, edge.id LIMIT $limit
}
WITH * ORDER BY day DESC, edge.id, change LIMIT $limit
OPTIONAL MATCH (source:Entity {id: from})
OPTIONAL MATCH (target:Entity {id: to})
RETURN edge, change, day, source, target ORDER BY day DESC, edge.id, change
