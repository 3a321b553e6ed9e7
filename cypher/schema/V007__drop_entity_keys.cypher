// Whole names are looked up among former entities too: V160__resolvable_keys
DROP INDEX entity_keys IF EXISTS
