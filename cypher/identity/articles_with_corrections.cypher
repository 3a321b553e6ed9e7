// Those of some articles of which a person corrected a statement
// param articles: list of string
UNWIND $articles AS article
MATCH (:Article {id: article})-[:HAS]->(:Sentence)<-[:EVIDENCE]-(t:Statement)
WHERE t.review = 'corrected'
RETURN DISTINCT article
