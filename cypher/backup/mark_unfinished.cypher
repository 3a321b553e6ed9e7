// A mark that what is in the store is a part of a backup only
MERGE (m:UnfinishedRestore {id: 'restore'})
SET m.startedAt = datetime()
