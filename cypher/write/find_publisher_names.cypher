// The names that publishers are shown by
// param keys: list of string
UNWIND $keys AS key
CALL (key) {
  MATCH (a:Article {publisherKey: key})
  RETURN a.publisher AS name LIMIT 1
  UNION
  MATCH (p:Publication {publisherKey: key})
  RETURN p.publisher AS name LIMIT 1
}
RETURN DISTINCT key, name
