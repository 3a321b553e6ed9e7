// Mentioned often, related to nobody
// title.id: Sering disebut, tanpa hubungan
// description: Entities with no relationship at all, by the number of sentences that mention them: what reading may have missed.
// description.id: Entitas tanpa hubungan sama sekali, menurut jumlah kalimat yang menyebutnya: mungkin terlewat saat dibaca.
// group: Data quality, 7
// reads all: Entity
MATCH (e:Entity) WHERE NOT EXISTS { (e)--(:Entity) }
RETURN e.name AS entity, [l IN labels(e) WHERE l <> 'Entity'][0] AS type, COUNT { (e)-[:MENTIONED_IN]->() } AS sentences, e.id AS id
ORDER BY sentences DESC, entity LIMIT 100
