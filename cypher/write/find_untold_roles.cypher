// What tells where statements stand on timelines, of those of whom it was not told
MATCH (t)-[role:SUBJECT|OBJECT|SAID_BY]->() WHERE role.entity IS NULL
WITH DISTINCT t
MATCH (t)-[:EVIDENCE]->(s:Sentence)<-[:HAS]-(a:Article)
RETURN t.id AS id, a.id AS article, a.publishedAt AS published, t.eventTime AS happened, t.saidTime AS said,
  coalesce(t.triggerStart, s.start, 0) AS offset
