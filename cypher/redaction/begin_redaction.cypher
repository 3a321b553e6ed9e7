// A record that a name is taken out of what is stored, with hashes by which it is known again
// param id: string
// param entity: string
// param by: string
// param at: string
// param note: string = null
// param salt: string
// param hashes: list of string
// param words: list of string
// param longest: integer
MERGE (r:Redaction {id: $id})
ON CREATE SET r.entity = $entity, r.by = $by, r.at = datetime($at), r.note = $note, r.salt = $salt, r.articles = 0
SET r.hashes = $hashes, r.words = $words, r.longest = $longest, r.done = false
