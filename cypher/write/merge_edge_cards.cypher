// Make the cards of edges that have none
// param rows: rows
UNWIND $rows AS row
MERGE (card:EdgeCard {id: row.id})
ON CREATE SET card = row
