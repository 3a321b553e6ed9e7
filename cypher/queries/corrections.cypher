// What people corrected, by rule
// title.id: Yang dikoreksi orang, menurut aturan
// description: Rules whose statements were corrected or rejected most often: what to mend first.
// description.id: Aturan yang pernyataannya paling sering dikoreksi atau ditolak: yang perlu diperbaiki dahulu.
// group: Data quality, 21
CALL () {
  MATCH (s:Statement) WHERE s.reviewId > '' RETURN s
  UNION
  MATCH (s:RejectedStatement) WHERE s.reviewId > '' RETURN s
}
WITH s.rule AS rule, s.readType AS type, s
RETURN rule, type, count(CASE WHEN s.review = 'accepted' THEN 1 END) AS accepted,
  count(CASE WHEN s.review = 'corrected' THEN 1 END) AS corrected,
  count(CASE WHEN s.review = 'rejected' THEN 1 END) AS rejected,
  round(avg(s.readConfidence), 3) AS confidence
ORDER BY rejected + corrected DESC, rule, type LIMIT 200
