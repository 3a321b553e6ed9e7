// A small graph in the exact shape of the store: two articles that disagree about a poisoning, and some offices and meetings.
UNWIND [
  ['State', 'e-rus', 'Rusia', ['Kremlin', 'Moskow', 'Russia'], 'RUS'],
  ['State', 'e-usa', 'Amerika Serikat', ['AS', 'United States'], 'USA'],
  ['State', 'e-deu', 'Jerman', ['Germany'], 'DEU'],
  ['State', 'e-che', 'Swiss', [], 'CHE'],
  ['State', 'e-tur', 'Türkiye', ['Turki'], 'TUR'],
  ['Person', 'e-putin', 'Vladimir Putin', ['Putin'], null],
  ['Person', 'e-biden', 'Joe Biden', ['Biden'], null],
  ['Person', 'e-biden-2', 'Biden', [], null],
  ['Person', 'e-navalny', 'Alexei Navalny', ['Navalny'], null],
  ['Organization', 'e-nato', 'NATO', ['Pakta Pertahanan Atlantik Utara'], null],
  ['Event', 'e-poisoning', 'peracunan Alexei Navalny', [], null],
  ['Event', 'e-summit', 'KTT Jenewa', [], null],
  ['Place', 'e-geneva', 'Jenewa', [], null]] AS row
CREATE (e:Entity:$(row[0]) {id: row[1], name: row[2], aliases: row[3], iso3: row[4],
  keys: [name IN row[2] + row[3] | replace(toLower(name), 'ü', 'u')]})
SET e.lookup = reduce(names = '|', name IN [e.name] + e.aliases + e.keys | names + toLower(name) + '|');

UNWIND [
  {id: 'a-1', title: 'Jerman menuduh Rusia', language: 'id', publisher: 'Harian Satu', url: 'https://satu.example/1', day: '2021-01-10',
   sentences: ['Jerman menuduh Rusia meracuni Alexei Navalny.', 'Rusia membantah tuduhan Jerman.', 'Presiden Rusia Vladimir Putin mengkritik NATO.']},
  {id: 'a-2', title: 'Leaders meet', language: 'en', publisher: 'The Second', url: 'https://second.example/2', day: '2021-06-16',
   sentences: ['The United States accused Russia of meddling.', 'President Joe Biden of the United States met Vladimir Putin at the Geneva summit.', 'NATO criticized Russia.', 'The United States criticized NATO.']}] AS a
CREATE (article:Article {id: a.id, title: a.title, language: a.language, publisher: a.publisher, url: a.url, publishedAt: date(a.day), contentHash: 'hash-' + a.id})
WITH article, a UNWIND range(0, size(a.sentences) - 1) AS i
WITH article, a, i, reduce(n = size(a.title) + 2, k IN range(0, i) | n + CASE WHEN k = i THEN 0 ELSE size(a.sentences[k]) + 1 END) AS start
CREATE (article)-[:HAS]->(:Sentence {id: a.id + '-' + i, index: i, start: start, end: start + size(a.sentences[i]), text: a.sentences[i]});

UNWIND [
  ['s-01', 'ACCUSES', 'e-deu', 'e-rus', 'asserted', null, 'a-1-0', 0.9, 'r-01'],
  ['s-02', 'POISONED', 'e-rus', 'e-navalny', 'alleged', 'e-deu', 'a-1-0', 0.8, 'r-02'],
  ['s-03', 'DENIES', 'e-rus', 'e-deu', 'asserted', null, 'a-1-1', 0.9, 'r-03'],
  ['s-04', 'POISONED', 'e-rus', 'e-navalny', 'denied', 'e-rus', 'a-1-1', 0.7, 'r-02'],
  ['s-05', 'CRITICIZES', 'e-putin', 'e-nato', 'asserted', null, 'a-1-2', 0.9, 'r-05'],
  ['s-06', 'HOLDS_POSITION', 'e-putin', 'e-rus', 'asserted', null, 'a-1-2', 0.9, 'r-06'],
  ['s-07', 'ACCUSES', 'e-usa', 'e-rus', 'asserted', null, 'a-2-0', 0.9, 'r-07'],
  ['s-08', 'MEETS', 'e-biden', 'e-putin', 'asserted', null, 'a-2-1', 0.9, 'r-08'],
  ['s-09', 'HOLDS_POSITION', 'e-biden', 'e-usa', 'asserted', null, 'a-2-1', 0.9, 'r-09'],
  ['s-10', 'PARTICIPATES_IN', 'e-biden', 'e-summit', 'asserted', null, 'a-2-1', 0.6, 'r-10'],
  ['s-11', 'CRITICIZES', 'e-nato', 'e-rus', 'asserted', null, 'a-2-2', 0.9, 'r-11'],
  ['s-12', 'CRITICIZES', 'e-usa', 'e-nato', 'asserted', null, 'a-2-3', 0.9, 'r-12'],
  ['s-13', 'HOLDS_POSITION', 'e-putin', 'e-rus', 'asserted', null, 'a-2-1', 0.9, 'r-06'],
  ['s-14', 'POISONED', 'e-poisoning', 'e-navalny', 'asserted', null, 'a-1-0', 0.8, 'r-14'],
  ['s-15', 'CONSULTS', 'e-che', 'e-usa', 'asserted', null, 'a-2-1', 0.7, 'r-15'],
  ['s-16', 'CONSULTS', 'e-che', 'e-rus', 'asserted', null, 'a-2-1', 0.7, 'r-16']] AS row
MATCH (a:Entity {id: row[2]}), (b:Entity {id: row[3]}), (s:Sentence {id: row[6]})
CREATE (st:Statement {id: row[0], type: row[1], edge: row[8], polarity: row[4], confidence: row[7], cameo: null, rule: 'active-clause', extractor: '1',
  triggerStart: s.start + 7, triggerEnd: s.start + 14, review: 'none'})
CREATE (st)-[:SUBJECT]->(a), (st)-[:OBJECT]->(b), (st)-[:EVIDENCE]->(s)
MERGE (a)-[:MENTIONED_IN {starts: [s.start], ends: [s.start + 6], surfaces: [a.name]}]->(s)
WITH st, row WHERE row[5] IS NOT NULL
MATCH (speaker:Entity {id: row[5]}) CREATE (st)-[:SAID_BY]->(speaker);

// the others are as an earlier version stored them
MATCH (st:Statement {id: 's-02'})
SET st.doerStart = 37, st.doerEnd = 42, st.undergoerStart = 52, st.undergoerEnd = 66, st.foundBy = 'both';

UNWIND ['s-02', 'e-poisoning'] AS id
MATCH (dated {id: id}) SET dated.eventTime = date('2020-08-01'), dated.eventPrecision = 'month';

UNWIND ['s-03', 's-04'] AS id
MATCH (t:Statement {id: id}) SET t.saidTime = date('2021-01-04'), t.saidPrecision = 'week';

MATCH (accusation:Statement {id: 's-01'}), (said:Statement {id: 's-02'}), (denial:Statement {id: 's-03'}), (denied:Statement {id: 's-04'})
CREATE (accusation)-[:CONTENT]->(said), (denial)-[:CONTENT]->(denied), (denial)-[:ANSWERS]->(accusation);

UNWIND [
  ['r-01', 'ACCUSES', 'e-deu', 'e-rus', 'asserted', 'menuduh', 1, 1, 0, '2021-01-10', '2021-01-10', 0.9],
  ['r-02', 'POISONED', 'e-rus', 'e-navalny', 'disputed', 'meracuni', 2, 1, 1, '2021-01-10', '2021-01-10', 0.8],
  ['r-03', 'DENIES', 'e-rus', 'e-deu', 'asserted', 'membantah', 1, 1, 0, '2021-01-10', '2021-01-10', 0.9],
  ['r-05', 'CRITICIZES', 'e-putin', 'e-nato', 'asserted', 'mengkritik', 1, 1, 0, '2021-01-10', '2021-01-10', 0.9],
  ['r-06', 'HOLDS_POSITION', 'e-putin', 'e-rus', 'asserted', 'Presiden', 2, 2, 0, '2021-01-10', '2021-06-16', 0.9],
  ['r-07', 'ACCUSES', 'e-usa', 'e-rus', 'asserted', 'accuses', 1, 1, 0, '2021-06-16', '2021-06-16', 0.9],
  ['r-08', 'MEETS', 'e-biden', 'e-putin', 'asserted', 'meets', 1, 1, 0, '2021-06-16', '2021-06-16', 0.9],
  ['r-09', 'HOLDS_POSITION', 'e-biden', 'e-usa', 'asserted', 'President', 1, 1, 0, '2021-06-16', '2021-06-16', 0.9],
  ['r-10', 'PARTICIPATES_IN', 'e-biden', 'e-summit', 'asserted', 'attends', 1, 1, 0, '2021-06-16', '2021-06-16', 0.6],
  ['r-11', 'CRITICIZES', 'e-nato', 'e-rus', 'asserted', 'criticizes', 1, 1, 0, '2021-06-16', '2021-06-16', 0.9],
  ['r-12', 'CRITICIZES', 'e-usa', 'e-nato', 'asserted', 'criticizes', 1, 1, 0, '2021-06-16', '2021-06-16', 0.9],
  ['r-14', 'POISONED', 'e-poisoning', 'e-navalny', 'asserted', 'meracuni', 1, 1, 0, '2021-01-10', '2021-01-10', 0.8],
  ['r-15', 'CONSULTS', 'e-che', 'e-usa', 'asserted', 'consults', 1, 1, 0, '2021-06-16', '2021-06-16', 0.7],
  ['r-16', 'CONSULTS', 'e-che', 'e-rus', 'asserted', 'consults', 1, 1, 0, '2021-06-16', '2021-06-16', 0.7]] AS row
MATCH (a:Entity {id: row[2]}), (b:Entity {id: row[3]})
CREATE (a)-[r:$(row[1]) {id: row[0], status: row[4], label: row[5], statements: row[6], articles: row[7], sources: row[7],
  denials: row[8], firstSeen: date(row[9]), lastSeen: date(row[10]), confidence: row[11]}]->(b)
SET r.title = CASE row[1] WHEN 'HOLDS_POSITION' THEN row[5] END;
