// What is in the store is whole
MATCH (m:UnfinishedRestore)
DELETE m
