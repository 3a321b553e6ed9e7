// Search of names and aliases as written and in folded form, with no stop words: AS is the United States
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases, n.keys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}
