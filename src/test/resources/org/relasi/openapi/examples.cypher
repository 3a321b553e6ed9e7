// The graph of which the examples in the OpenAPI document speak: two articles, some states, two people, one accusation. Can be run again.
UNWIND [
  {id: 'RUS', name: 'Rusia', aliases: ['Kremlin', 'Moskow', 'Russia'], iso3: 'RUS'},
  {id: 'DEU', name: 'Jerman', aliases: ['Germany'], iso3: 'DEU'},
  {id: 'POL', name: 'Polandia', aliases: ['Poland'], iso3: 'POL'},
  {id: 'BLR', name: 'Belarus', aliases: [], iso3: 'BLR'},
  {id: 'MYS', name: 'Malaysia', aliases: [], iso3: 'MYS'}] AS row
MERGE (e:Entity {id: row.id})
SET e:State, e.name = row.name, e.aliases = row.aliases, e.iso3 = row.iso3,
  e.keys = [name IN row.name + row.aliases | toLower(name)],
  e.lookup = '|' + reduce(all = '', name IN row.name + row.aliases | all + toLower(name) + '|');

MERGE (a:Article {id: '0f6c2a9be1d84c5730a1b2c3d4e5f607'})
SET a.title = 'Jerman menuduh Rusia', a.language = 'id', a.publisher = 'Kabar Contoh',
  a.publisherKey = 'kabarcontoh', a.url = 'https://satu.example/1',
  a.publishedAt = date('2021-01-10'), a.contentHash = 'hash-of-the-example',
  a.text = 'Jerman menuduh Rusia\n\nJerman menuduh Rusia meracuni Alexei Navalny.'
MERGE (s:Sentence {id: '0f6c2a9be1d84c5730a1b2c3d4e5f607-1'})
SET s.index = 1, s.start = 22, s.end = 67, s.text = 'Jerman menuduh Rusia meracuni Alexei Navalny.'
MERGE (a)-[:HAS]->(s);

MATCH (doer:Entity {id: 'DEU'}), (undergoer:Entity {id: 'RUS'}),
  (s:Sentence {id: '0f6c2a9be1d84c5730a1b2c3d4e5f607-1'})
MERGE (st:Statement {id: '77b0c1d24e9a6f13'})
SET st.type = 'ACCUSES', st.edge = '9c41f0e2ab7d5538', st.polarity = 'asserted', st.confidence = 0.9, st.cameo = '112',
  st.rule = 'active-verb', st.extractor = '1', st.triggerStart = 29, st.triggerEnd = 36, st.review = 'none',
  st.doerStart = 22, st.doerEnd = 28, st.undergoerStart = 37, st.undergoerEnd = 42, st.foundBy = 'rule'
MERGE (st)-[:SUBJECT]->(doer)
MERGE (st)-[:OBJECT]->(undergoer)
MERGE (st)-[:EVIDENCE]->(s)
MERGE (doer)-[one:MENTIONED_IN]->(s) SET one.starts = [22], one.ends = [28], one.surfaces = ['Jerman']
MERGE (undergoer)-[other:MENTIONED_IN]->(s) SET other.starts = [37], other.ends = [42], other.surfaces = ['Rusia']
MERGE (doer)-[r:ACCUSES {id: '9c41f0e2ab7d5538'}]->(undergoer)
SET r.status = 'asserted', r.label = 'menuduh', r.statements = 1, r.articles = 1, r.sources = 1, r.denials = 0,
  r.firstSeen = date('2021-01-10'), r.lastSeen = date('2021-01-10'), r.confidence = 0.9;

MATCH (e:Entity|FormerEntity) WHERE e.name IN ['Boedi Contoh', 'Budi Contoh', 'Budi Contoh (wali kota)']
DETACH DELETE e;

UNWIND [
  {id: '8e2f0a7c41d95b36', name: 'Boedi Contoh'},
  {id: '4b7d20c5e6f10a93', name: 'Budi Contoh'}] AS row
MERGE (e:Entity {id: row.id})
SET e:Person, e.name = row.name, e.aliases = [], e.keys = [toLower(row.name)], e.lookup = '|' + toLower(row.name) + '|';

MERGE (a:Article {id: 'b3c4d5e6f708190a0f6c2a9be1d84c57'})
SET a.title = 'Budi Contoh berpidato', a.language = 'id', a.publisher = 'Kabar Contoh', a.publisherKey = 'kabarcontoh',
  a.publishedAt = date('2021-01-11'), a.contentHash = 'hash-of-the-other',
  a.text = 'Budi Contoh berpidato\n\nBudi Contoh berpidato kemarin.'
MERGE (s:Sentence {id: 'b3c4d5e6f708190a0f6c2a9be1d84c57-1'})
SET s.index = 1, s.start = 23, s.end = 53, s.text = 'Budi Contoh berpidato kemarin.'
MERGE (a)-[:HAS]->(s);

MATCH (e:Entity {name: 'Budi Contoh'}), (:Article {id: 'b3c4d5e6f708190a0f6c2a9be1d84c57'})-[:HAS]->(s)
MERGE (e)-[m:MENTIONED_IN]->(s) SET m.starts = [23], m.ends = [34], m.surfaces = ['Budi Contoh'];

MATCH (e:Entity {name: 'Budi Contoh'}), (:Article {id: '0f6c2a9be1d84c5730a1b2c3d4e5f607'})-[:HAS]->(s)
WITH e, s ORDER BY s.index DESC LIMIT 1
MERGE (e)-[m:MENTIONED_IN]->(s) SET m.starts = [s.start], m.ends = [s.start + 6], m.surfaces = ['Budi C'];

MATCH (e:Entity {name: 'Boedi Contoh'}), (:Article {id: 'b3c4d5e6f708190a0f6c2a9be1d84c57'})-[:HAS]->(s)
MERGE (e)-[m:MENTIONED_IN]->(s) SET m.starts = [23], m.ends = [34], m.surfaces = ['Boedi Contoh']
