// How much there is to back up, and whether a restore was begun and not ended
RETURN COUNT { (n) WHERE NOT n:WriterLock AND NOT n:UnfinishedRestore AND NOT n:EdgeCard AND NOT n:EdgeTally AND NOT n:EdgeSource } AS nodes,
  COUNT { ()-[]->() } AS relationships,
  EXISTS { (:UnfinishedRestore) } AS unfinished
