// What changed since a day
// title.id: Apa yang berubah sejak suatu hari
// description: Relationships first reported since a day (new), denied for the first time since then (denied), also by answers in other articles, and such that nothing supports any more since then (unsupported), with the reason.
// description.id: Hubungan yang pertama kali diberitakan sejak suatu hari (new), yang pertama kali dibantah sejak itu (denied), juga lewat jawaban dalam artikel lain, dan yang sejak itu tidak lagi didukung apa pun (unsupported), beserta alasannya.
// group: Investigation, 33
// param since: date = 2020-01-01
// In Neo4j Browser run this first: :param {since: date('2020-01-01')}
CALL () {
  MATCH (card:EdgeCard) WHERE card.firstSeen >= $since
  RETURN card AS edge, 'new' AS change, card.firstSeen AS day, null AS reason ORDER BY day DESC, edge.id LIMIT 100
  UNION
  CALL () {
    MATCH (denial:Statement) WHERE denial.polarity IN ['denied', 'negated'] AND denial.place >= toString($since)
    RETURN denial.edge AS id, date(left(denial.place, 10)) AS day
    UNION ALL
    MATCH (denial:Statement)-[answers:ANSWERS]->(claim:Statement)
    USING INDEX denial:Statement(type, place)
    WHERE denial.type IN ['DENIES', 'REJECTS'] AND denial.place >= toString($since)
      AND coalesce(answers.kind, 'denial') IN ['denial', 'rejection']
    RETURN claim.edge AS id, date(left(denial.place, 10)) AS day
  }
  WITH id, min(day) AS day
  MATCH (card:EdgeCard {id: id})
  WHERE NOT EXISTS {
    MATCH (before:Statement {edge: id})
    WHERE before.polarity IN ['denied', 'negated'] AND before.place < toString($since) AND before.place > '0'
  } AND NOT EXISTS {
    MATCH (:Statement {edge: id})<-[answers:ANSWERS]-(before:Statement)
    WHERE coalesce(answers.kind, 'denial') IN ['denial', 'rejection'] AND before.place < toString($since) AND before.place > '0'
  }
  RETURN card AS edge, 'denied' AS change, day, null AS reason ORDER BY day DESC, edge.id LIMIT 100
  UNION
  MATCH (gone:WithdrawnEdge) WHERE gone.day >= $since AND NOT EXISTS { MATCH (:EdgeCard {id: gone.id}) }
  OPTIONAL MATCH (s:`Merge` {source: gone.source}) WHERE s.undoneAt IS NULL
  OPTIONAL MATCH (t:`Merge` {source: gone.target}) WHERE t.undoneAt IS NULL
  WITH gone, coalesce(s.survivor, gone.source) AS from, coalesce(t.survivor, gone.target) AS to
  WHERE NOT EXISTS { MATCH (:Entity {id: from})-[r]->(:Entity {id: to}) WHERE type(r) = gone.type }
  RETURN gone AS edge, 'unsupported' AS change, gone.day AS day, gone.reason AS reason ORDER BY day DESC, edge.id LIMIT 100
}
OPTIONAL MATCH (source:Entity {id: edge.source})
OPTIONAL MATCH (target:Entity {id: edge.target})
RETURN change, day, source.name AS source, edge.type AS type, target.name AS target, edge.status AS status,
  edge.sources AS sources, reason, edge.id AS id
ORDER BY day DESC, id, change LIMIT 200
