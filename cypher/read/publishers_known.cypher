// Whether there are articles of some publishers
// description: Those of some keys that any article or further publication has.
// param keys: list of string
UNWIND $keys AS key
WITH key WHERE EXISTS { (:Article {publisherKey: key}) } OR EXISTS { (:Publication {publisherKey: key}) }
RETURN key
