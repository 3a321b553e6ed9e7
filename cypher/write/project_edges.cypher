// Recompute edges from the statements that support or deny them
// description: A row for each edge that at least one statement supports, neither denied nor negated. Reads only.
// param ids: list of string
// param symmetric: list of string
// param denying: list of string
UNWIND $ids AS id
CALL (id) {
  MATCH (t:Statement {edge: id})-[:EVIDENCE]->(:Sentence)<-[:HAS]-(a:Article)
  USING INDEX SEEK t:Statement(edge)
  WHERE NOT t.polarity IN ['denied', 'negated']
  WITH t, a ORDER BY coalesce(a.publishedAt, date('0001-01-01')) DESC, t.confidence DESC, t.id
  RETURN head(collect(t)) AS best, count(t) AS statements, count(DISTINCT a) AS articles,
    min(a.publishedAt) AS firstSeen, max(a.publishedAt) AS lastSeen, max(t.confidence) AS confidence,
    collect(DISTINCT t.polarity) AS polarities,
    collect(CASE WHEN size(coalesce(t.details, [])) > 0 THEN {
      day: a.publishedAt, confidence: t.confidence, statement: t.id, values: [key IN t.details | [key, t[key]]]
    } END) AS details
}
WITH * WHERE statements > 0
// Copies of one story count once, for who published it first; so do the stories of one publisher.
CALL (id) {
  MATCH (t:Statement {edge: id})-[:EVIDENCE]->(:Sentence)<-[:HAS]-(a:Article)
  USING INDEX SEEK t:Statement(edge)
  WHERE NOT t.polarity IN ['denied', 'negated']
  OPTIONAL MATCH (original:Article {id: a.duplicateOf})
  WITH DISTINCT a, coalesce(original.contentHash, a.duplicateOf, a.contentHash) AS story
  UNWIND [a] + COLLECT { MATCH (a)-[:ALSO_PUBLISHED]->(p:Publication) RETURN p } AS publication
  WITH a, story, publication.publishedAt AS day, coalesce(publication.publisherKey, toLower(trim(publication.publisher))) AS key
  ORDER BY key IS NULL, coalesce(day, date('9999-12-31')), coalesce(key, a.id)
  WITH story, head(collect(coalesce(key, a.id))) AS publisher
  RETURN count(DISTINCT publisher) AS sources
}
// A denial that says what it denies is one denial, not a denied statement and an answer.
CALL (id) {
  MATCH (t:Statement {edge: id})
  USING INDEX SEEK t:Statement(edge)
  OPTIONAL MATCH (t)<-[answers:ANSWERS]-(answer:Statement)
    WHERE coalesce(answers.kind, 'denial') IN $denying AND NOT EXISTS {
      MATCH (answer)-[:CONTENT]->(c:Statement {edge: id}) WHERE c.polarity IN ['denied', 'negated']
    }
  WITH collect(DISTINCT CASE WHEN t.polarity IN ['denied', 'negated'] THEN t.id END) AS denied,
    collect(DISTINCT answer.id) AS answers
  UNWIND denied + answers AS denial
  RETURN count(DISTINCT denial) AS denials
}
MATCH (best)-[:SUBJECT]->(subject:Entity)
MATCH (best)-[:OBJECT]->(object:Entity)
WITH *, best.type IN $symmetric AND object.id < subject.id AS turned
RETURN id, best.type AS type,
  CASE WHEN turned THEN object.id ELSE subject.id END AS source,
  CASE WHEN turned THEN subject.id ELSE object.id END AS target,
  statements, articles, sources, denials, firstSeen, lastSeen, confidence, polarities, details
ORDER BY id
