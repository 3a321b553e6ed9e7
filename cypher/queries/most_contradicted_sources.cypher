// Most contradicted publishers
// title.id: Penerbit yang paling banyak dibantah
// description: Publishers by how many relationships that they report somebody denies.
// description.id: Penerbit menurut jumlah hubungan yang diberitakannya dan dibantah pihak lain.
// group: Investigation, 27
// reads all: ANSWERS
CALL () {
  MATCH (s:Statement) WHERE s.polarity IN ['denied', 'negated'] RETURN s.edge AS edge
  UNION
  MATCH (:Statement)-[:ANSWERS]->(s:Statement) RETURN s.edge AS edge
}
MATCH (said:Statement {edge: edge})-[:EVIDENCE]->(:Sentence)<-[:HAS]-(article:Article)
WHERE NOT said.polarity IN ['denied', 'negated']
RETURN coalesce(article.publisher, '(unknown)') AS publisher, count(DISTINCT edge) AS contradicted,
  count(DISTINCT said) AS statements, collect(DISTINCT article.title)[..3] AS examples
ORDER BY contradicted DESC, statements DESC, publisher LIMIT 50
