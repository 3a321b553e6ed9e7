// Delete everything but what a restore holds
// description: Runs outside of a transaction, as it makes its own.
MATCH (n)
WHERE NOT n:WriterLock AND NOT n:UnfinishedRestore
CALL (n) {
  DETACH DELETE n
} IN TRANSACTIONS OF 2000 ROWS
