// Chain of accusations
// title.id: Rantai tuduhan
// description: Whom an entity accuses, whom those accuse in turn, and so on, up to four steps.
// description.id: Siapa yang dituduh sebuah entitas, siapa yang dituduh mereka pula, dan seterusnya, sampai empat langkah.
// group: Investigation, 7
// param entity: entity = Malaysia
// In Neo4j Browser run this first: :param {entity: 'Malaysia'}
MATCH (e:Entity) WHERE e.lookup CONTAINS '|' + toLower($entity) + '|' OR e.id = $entity
MATCH p = (e)-[:ACCUSES*1..4]->(:Entity)
RETURN p LIMIT 100
