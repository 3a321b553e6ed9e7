// Nodes by their element ids
// param elements: list of string
UNWIND $elements AS element
MATCH (n) WHERE elementId(n) = element
RETURN n AS node
