// Wait for the turn to write
// description: The SET takes the write lock that a MERGE of an existing node does not; it is held until the transaction ends.
// param writer: string
MERGE (l:WriterLock {id: $writer})
SET l.held = true
