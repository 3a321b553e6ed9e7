// What people wrote down: all nodes but those that articles, and what is told by them, are made of
// param person: string
MATCH (n)
WHERE NOT n:Article AND NOT n:Sentence AND NOT n:Statement AND NOT n:RejectedStatement AND NOT n:Entity AND NOT n:Publication
  AND NOT n:EdgeCard AND NOT n:EdgeTally AND NOT n:EdgeSource AND NOT n:WithdrawnEdge AND NOT n:WriterLock AND NOT n:Redaction
RETURN elementId(n) AS element, properties(n) AS properties,
  n:FormerEntity AND EXISTS { MATCH (m:Merge {source: n.id}) WHERE m.survivor = $person } AS merged
