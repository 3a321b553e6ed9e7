// How many statements support some edges
// param ids: list of string
UNWIND $ids AS id
MATCH (card:EdgeCard {id: id})
MATCH (:Entity {id: card.source})-[r]->(:Entity {id: card.target})
WHERE r.id = id
RETURN id, r.statements AS statements
