// Most contradicted speakers
// title.id: Pengucap yang paling banyak dibantah
// description: Those whose words are denied most: accusers that are answered, and speakers whose claims somebody denies.
// description.id: Mereka yang ucapannya paling banyak dibantah: penuduh yang dijawab, dan pengucap yang klaimnya dibantah.
// group: Investigation, 28
// reads all: ANSWERS
CALL () {
  MATCH (:Statement)-[:ANSWERS]->(s:Statement)-[:SUBJECT]->(speaker:Entity) RETURN speaker, s.edge AS edge
  UNION
  MATCH (d:Statement) WHERE d.polarity IN ['denied', 'negated']
  WITH DISTINCT d.edge AS denied
  MATCH (s:Statement {edge: denied})-[:SAID_BY]->(speaker:Entity) WHERE NOT s.polarity IN ['denied', 'negated']
  RETURN speaker, s.edge AS edge
}
RETURN speaker.name AS speaker, [l IN labels(speaker) WHERE l <> 'Entity'][0] AS type, count(DISTINCT edge) AS contradicted
ORDER BY contradicted DESC, speaker LIMIT 50
