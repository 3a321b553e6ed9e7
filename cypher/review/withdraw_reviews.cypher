// Reviews stand no more
// param ids: list of string
// param by: string
// param at: string
// param note: string = null
UNWIND $ids AS id
MATCH (r:Review {id: id})
SET r.current = false, r.withdrawnBy = $by, r.withdrawnAt = datetime($at), r.withdrawnNote = $note
