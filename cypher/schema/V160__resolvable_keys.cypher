// Whole names in folded form, to find the entity that bears one, also where people placed it elsewhere: they decide afterwards
CREATE FULLTEXT INDEX resolvable_keys IF NOT EXISTS FOR (n:Entity|FormerEntity) ON EACH [n.keys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}
