// What changed since a day
// title.id: Apa yang berubah sejak suatu hari
// description: Relationships first reported since a day (new), and older ones that somebody denied since then (denied), by article, also by answers in other articles.
// description.id: Hubungan yang pertama kali diberitakan sejak suatu hari (new), dan yang lebih lama tetapi dibantah sejak itu (denied), menurut artikel, juga lewat jawaban dalam artikel lain.
// group: Investigation, 33
// param since: date = 2020-01-01
// In Neo4j Browser run this first: :param {since: date('2020-01-01')}
CALL () {
  MATCH (card:EdgeCard) WHERE card.firstSeen >= $since
  RETURN card, 'new' AS change, card.firstSeen AS day ORDER BY day DESC, card.id LIMIT 100
  UNION
  MATCH (denied:Statement) WHERE denied.polarity IN ['denied', 'negated'] AND denied.place >= toString($since)
  MATCH (card:EdgeCard {id: denied.edge}) WHERE card.firstSeen < $since
  RETURN card, 'denied' AS change, date(left(denied.place, 10)) AS day ORDER BY day DESC, card.id LIMIT 100
  UNION
  MATCH (denial:Statement {type: 'DENIES'})-[answer:ANSWERS]->(claim:Statement) WHERE denial.place >= toString($since)
  MATCH (card:EdgeCard {id: claim.edge}) WHERE card.firstSeen < $since
  RETURN card, 'denied' AS change, date(left(denial.place, 10)) AS day ORDER BY day DESC, card.id LIMIT 100
}
MATCH (source:Entity {id: card.source})
MATCH (target:Entity {id: card.target})
RETURN change, max(day) AS day, source.name AS source, card.type AS type, target.name AS target, card.status AS status,
  card.sources AS sources, card.id AS id
ORDER BY day DESC, id, change LIMIT 200
