// All relationships
MATCH ()-[r]->()
RETURN r AS relationship
