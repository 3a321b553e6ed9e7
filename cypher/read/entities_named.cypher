// Entities that are meant by an id or bear a name
// description: By id, also of one that is merged into it, by any of some names in lower case between bars, or a state by its ISO code; with how much there is about each.
// param id: string
// param names: list of string
// param iso3: string = null
CALL () {
  MATCH (e:Entity {id: $id}) RETURN e, null AS merged
  UNION
  UNWIND $names AS name
  MATCH (e:Entity) WHERE e.lookup CONTAINS name
  RETURN e, null AS merged
  UNION
  MATCH (e:State {iso3: $iso3}) RETURN e, null AS merged
  UNION
  MATCH (m:Merge {source: $id}) WHERE m.survivor IS NOT NULL
  MATCH (e:Entity {id: m.survivor})
  RETURN e, m.source AS merged
}
WITH e, max(merged) AS merged LIMIT 100
RETURN e AS entity, merged, COUNT { (e)-[:MENTIONED_IN]->() } AS mentions,
  COUNT { (e)--() } - COUNT { (e)-[:MENTIONED_IN]->() } - COUNT { (e)<-[:SUBJECT]-() } - COUNT { (e)<-[:OBJECT]-() }
    - COUNT { (e)<-[:SAID_BY]-() } AS relationships
