// Whether anybody ever merged or split entities
RETURN EXISTS { (:Merge) } OR EXISTS { (:Split) } AS decided
