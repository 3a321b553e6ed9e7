// States without an ISO code
// title.id: Negara tanpa kode ISO
// description: What was read as a state but is none that ISO 3166 lists: often a region, or a wrong type.
// description.id: Yang terbaca sebagai negara tetapi tidak ada di ISO 3166: sering kali wilayah, atau jenisnya keliru.
// group: Data quality, 6
// reads all: State
MATCH (state:State) WHERE state.iso3 IS NULL
RETURN state.name AS state, state.aliases AS aliases, COUNT { (state)--() } AS links, state.id AS id
ORDER BY links DESC, state LIMIT 100
