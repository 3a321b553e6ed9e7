// Whether all statements have a place in the order of what was said
RETURN COUNT { (:Statement) } = COUNT { MATCH (t:Statement) WHERE t.place > '' } AS all
