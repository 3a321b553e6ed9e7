// How many articles there are
RETURN COUNT { (:Article) } AS articles
