// Remember that a merge was undone, by whom, when and why
// param id: string
// param by: string
// param at: string
// param note: string = null
MATCH (d:Merge {id: $id})
SET d.undoneBy = $by, d.undoneAt = datetime($at), d.undoneNote = $note
REMOVE d.survivor
