// Who is mentioned beside one entity
// title.id: Siapa disebut bersama satu entitas
// description: Entities in the same sentences as one of them, with how often, and whether a relationship was read.
// description.id: Entitas dalam kalimat yang sama, seberapa sering, dan apakah ada hubungan yang terbaca.
// group: Investigation, 21
// param entity: entity = ASEAN
// In Neo4j Browser run this first: :param {entity: 'ASEAN'}
MATCH (e:Entity) WHERE e.lookup CONTAINS '|' + toLower($entity) + '|' OR e.id = $entity
MATCH (e)-[:MENTIONED_IN]->(sentence:Sentence)<-[:MENTIONED_IN]-(other:Entity)
WHERE other <> e
WITH e, other, count(DISTINCT sentence) AS sentences, min(sentence.text) AS example
ORDER BY sentences DESC, other.name LIMIT 100
RETURN e.name AS entity, other.name AS other, sentences, EXISTS { (e)-[r]-(other) WHERE r.id IS NOT NULL } AS related, example
ORDER BY sentences DESC, other LIMIT 100
