// Publishers and what they were read for
// description: Articles and statements by publisher, and how many of its statements are denied by somebody.
// group: Data quality
MATCH (article:Article)
OPTIONAL MATCH (article)-[:HAS]->(:Sentence)<-[:EVIDENCE]-(s:Statement)
RETURN coalesce(article.publisher, '(unknown)') AS publisher, count(DISTINCT article) AS articles,
  count(DISTINCT s) AS statements, count(DISTINCT CASE WHEN s.polarity = 'denied' THEN s END) AS denied
ORDER BY articles DESC, publisher
