// Entities that may be the same
// title.id: Entitas yang mungkin sama
// description: Pairs of entities of one type that bear one name: as it is, in another spelling (Soekarno, Sukarno; Mohammed, Muhammad), with or without what stands between first name and last, or as an alias of the other.
// description.id: Pasangan entitas sejenis dengan nama yang sama: persis, dalam ejaan lain (Soekarno, Sukarno; Mohammed, Muhammad), dengan atau tanpa nama tengah, atau nama yang satu menjadi nama lain bagi yang lain.
// group: Data quality, 3
// reads all: Entity
MATCH (e:Entity)
WITH e, [l IN labels(e) WHERE l <> 'Entity'][0] AS type
CALL (e, type) {
  UNWIND [e.name] + coalesce(e.aliases, []) AS name
  WITH name, trim(reduce(key = ' ' + toLower(name) + ' ', sound IN [['-', ' '], ['.', ' '], ['\'', ''], ['’', ''], ['  ', ' '], ['oe', 'u'], ['dj', 'j'],
    ['tj', 'c'], ['sj', 'sy'], ['sh', 'sy'], ['kh', 'h'], ['ch', 'h'], ['q', 'k'], ['y', 'i'], ['ou', 'u'], ['oo', 'u'], ['ee', 'i'], ['aa', 'a'], ['mm', 'm'],
    ['nn', 'n'], ['ss', 's'], ['dd', 'd'], ['ll', 'l'], ['rr', 'r'], ['tt', 't'], [' ibn ', ' bin '], [' al ', ' '], [' el ', ' '], [' mohamed ', ' muhamad '],
    [' mohamad ', ' muhamad '], [' muhamed ', ' muhamad '], [' moh ', ' muhamad ']] | replace(key, sound[0], sound[1]))) AS key
  WITH name, key, split(key, ' ') AS words
  UNWIND CASE WHEN type = 'Person' AND size(words) > 2 THEN [key, words[0] + ' ' + words[-1]] ELSE [key] END AS form
  RETURN form, max(CASE WHEN name = e.name OR type <> 'Person' OR form CONTAINS ' ' THEN 1 ELSE 0 END) AS own
}
WITH e, type, form, own
WHERE form <> '' AND (type <> 'Event' OR form =~ '.*\\d.*')
WITH type, form, collect({entity: e, own: own}) AS bearers
WHERE size(bearers) > 1 AND size(bearers) <= 30
UNWIND bearers AS one
UNWIND bearers AS two
WITH type, form, one.entity AS a, two.entity AS b, one.own + two.own AS own
WHERE (a.name < b.name OR a.name = b.name AND a.id < b.id) AND own > 0
  AND (type <> 'Person' OR form CONTAINS ' ' OR toLower(a.name) <> toLower(b.name))
RETURN DISTINCT a.name AS entity, b.name AS other, type, a.id AS id, b.id AS otherId
ORDER BY entity, other, id, otherId LIMIT 100
