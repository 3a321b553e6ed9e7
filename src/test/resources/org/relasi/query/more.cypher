// Beside graph.cypher: offices, friends, plans, copies and faults, for the scripts that look for them.
UNWIND [
  ['Person', 'e-peskov', 'Dmitry Peskov', null],
  ['Person', 'e-leyen', 'Ursula von der Leyen', null],
  ['Organization', 'e-ec', 'Komisi Eropa', null],
  ['State', 'e-krimea', 'Krimea', null],
  ['Organization', 'e-jenewa', 'Jenewa', null]] AS row
CREATE (e:Entity:$(row[0]) {id: row[1], name: row[2], aliases: [], iso3: row[3], keys: [toLower(row[2])], lookup: '|' + toLower(row[2]) + '|'});

UNWIND [
  {id: 'a-3', title: 'Sanksi', publisher: 'Harian Satu', day: '2022-03-01', hash: 'hash-a-3',
   sentences: ['Rusia menuduh balik Jerman.', 'Jerman berencana menjatuhkan sanksi.', 'Juru Bicara Rusia Dmitry Peskov diam.', 'Menteri Pertahanan Jerman Ursula von der Leyen hadir.']},
  {id: 'a-4', title: 'Jerman menuduh Rusia (salinan)', publisher: 'Koran Tiga', day: '2021-01-11', hash: 'hash-a-1',
   sentences: ['Jerman menuduh Rusia meracuni Alexei Navalny.']},
  {id: 'a-5', title: 'Sanksi berlaku', publisher: 'The Second', day: '2022-06-01', hash: 'hash-a-5',
   sentences: ['Jerman menjatuhkan sanksi kepada Rusia.', 'Presiden Komisi Eropa Ursula von der Leyen memuji Jerman.']}] AS a
CREATE (article:Article {id: a.id, title: a.title, language: 'id', publisher: a.publisher, publishedAt: date(a.day), contentHash: a.hash})
WITH article, a UNWIND range(0, size(a.sentences) - 1) AS i
CREATE (article)-[:HAS]->(:Sentence {id: a.id + '-' + i, index: i, start: 100 * i, end: 100 * i + size(a.sentences[i]), text: a.sentences[i]});

UNWIND [
  ['s-20', 'ACCUSES', 'e-rus', 'e-deu', 'asserted', 'a-3-0', 'r-20', null, null],
  ['s-21', 'HOLDS_POSITION', 'e-peskov', 'e-rus', 'asserted', 'a-3-2', 'r-21', 'Juru Bicara', null],
  ['s-22', 'HOLDS_POSITION', 'e-leyen', 'e-deu', 'asserted', 'a-3-3', 'r-22', 'Menteri Pertahanan', null],
  ['s-23', 'HOLDS_POSITION', 'e-leyen', 'e-ec', 'asserted', 'a-5-1', 'r-23', 'Presiden', null],
  ['s-24', 'SUPPORTS', 'e-deu', 'e-ec', 'asserted', 'a-5-1', 'r-24', null, null],
  ['s-25', 'SUPPORTS', 'e-usa', 'e-ec', 'asserted', 'a-5-1', 'r-25', null, null],
  ['s-26', 'SANCTIONS', 'e-deu', 'e-rus', 'intended', 'a-3-1', 'r-26', null, '2023-01-01'],
  ['s-27', 'SANCTIONS', 'e-deu', 'e-rus', 'asserted', 'a-5-0', 'r-26', null, null],
  ['s-28', 'AIDS', 'e-usa', 'e-che', 'intended', 'a-3-1', 'r-28', null, null],
  ['s-29', 'MEMBER_OF', 'e-krimea', 'e-rus', 'asserted', 'a-3-0', 'r-29', null, null]] AS row
MATCH (a:Entity {id: row[2]}), (b:Entity {id: row[3]}), (s:Sentence {id: row[5]})
CREATE (st:Statement {id: row[0], type: row[1], polarity: row[4], edge: row[6], confidence: 0.4, rule: 'passive-clause', extractor: '1',
  title: row[7], eventTime: date(row[8])})
CREATE (st)-[:SUBJECT]->(a), (st)-[:OBJECT]->(b), (st)-[:EVIDENCE]->(s)
MERGE (a)-[m:MENTIONED_IN]->(s) SET m.starts = [0], m.ends = [1], m.surfaces = [a.name]
MERGE (a)-[r:$(row[1])]->(b)
SET r += {id: row[6], status: row[4], label: row[1], statements: 1, articles: 1, sources: 1, denials: 0, title: row[7],
  firstSeen: date('2022-03-01'), lastSeen: date('2022-06-01'), confidence: 0.4};
