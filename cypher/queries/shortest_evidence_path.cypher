// Shortest path that evidence supports
// title.id: Jalur terpendek yang didukung bukti
// description: A shortest chain of undisputed relationships between two entities, each with enough sources, and a sentence for each step.
// description.id: Rantai terpendek hubungan tanpa bantahan antara dua entitas, masing-masing cukup sumbernya, dengan satu kalimat tiap langkah.
// group: Investigation, 20
// param from: entity = Uni Eropa
// param to: entity = Lituania
// param minSources: integer = 1
// param minConfidence: float = 0.5
// In Neo4j Browser run this first: :param {from: 'Uni Eropa', to: 'Lituania', minSources: 1, minConfidence: 0.5}
MATCH (a:Entity) WHERE a.lookup CONTAINS '|' + toLower($from) + '|' OR a.id = $from
MATCH (b:Entity) WHERE b.lookup CONTAINS '|' + toLower($to) + '|' OR b.id = $to
WITH a, b WHERE a <> b
MATCH p = shortestPath((a)-[*..6]-(b))
WHERE all(n IN nodes(p) WHERE n:Entity)
  AND all(r IN relationships(p) WHERE r.sources >= $minSources AND r.confidence >= $minConfidence AND r.status <> 'disputed')
RETURN p, [r IN relationships(p) | head(COLLECT {
    MATCH (:Statement {edge: r.id, polarity: 'asserted'})-[:EVIDENCE]->(sentence:Sentence) RETURN sentence.text LIMIT 1
  })] AS sentences
ORDER BY length(p) LIMIT 10
