// Whether anybody ever reviewed anything
RETURN EXISTS { (:Review) } AS any
