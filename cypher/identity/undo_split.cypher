// Remember that a split was undone, by whom, when and why
// param id: string
// param by: string
// param at: string
// param note: string = null
MATCH (d:Split {id: $id})
SET d.undoneBy = $by, d.undoneAt = datetime($at), d.undoneNote = $note
REMOVE d.survivor
