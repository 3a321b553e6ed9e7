// How often one statement or edge was reviewed
// param id: string
RETURN COUNT { MATCH (r:Review {statement: $id}) WHERE r.kind = 'statement' RETURN r }
  + COUNT { MATCH (r:Review {edge: $id}) WHERE r.kind = 'relationship' RETURN r } AS number
