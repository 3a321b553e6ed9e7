// Who was merged or split, by whom, when and why
// title.id: Siapa digabung atau dipisah, oleh siapa, kapan, dan mengapa
// description: What people decided of who is who, the latest first, also what was undone.
// description.id: Keputusan orang tentang siapa adalah siapa, yang terbaru dulu, termasuk yang dibatalkan.
// group: Data quality, 14
// reads all: Merge, MergeRejection, Split
MATCH (d:`Merge`|Split|MergeRejection)
RETURN CASE WHEN d:`Merge` THEN 'merge' WHEN d:Split THEN 'split' ELSE 'not the same' END AS decision,
  coalesce(d.sourceName, d.entityName, d.oneName) AS entity, coalesce(d.targetName, d.otherName) AS other,
  d.by AS by, toString(d.at) AS at, d.note AS why, d.undoneBy AS undoneBy, toString(d.undoneAt) AS undoneAt, d.undoneNote AS undoneWhy, d.id AS id
ORDER BY d.at DESC, id LIMIT 200
