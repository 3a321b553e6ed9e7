// All nodes but those that only work in the store
MATCH (n)
WHERE NOT n:WriterLock AND NOT n:UnfinishedRestore AND NOT n:EdgeCard AND NOT n:EdgeTally AND NOT n:EdgeSource
RETURN n AS node
