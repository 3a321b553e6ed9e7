// What people decided, as the examples in the OpenAPI document have it. Can be run again, also after those examples.
MATCH (d:Merge|Split|MergeRejection)
DETACH DELETE d;

MERGE (r:Review {id: '0a93b2d5c7e84f16a2b3c4d5e6f70819'})
SET r.kind = 'statement', r.verdict = 'accepted', r.statement = 'gone', r.article = 'gone', r.by = 'anonymous',
  r.at = datetime('2026-01-09T08:15:00.123Z'), r.current = false;

MERGE (r:Redaction {id: '1f93b2d5c7e84f16a2b3c4d5e6f70819'})
SET r.entity = 'gone', r.by = 'anonymous', r.at = datetime('2026-01-09T08:15:00.123Z'), r.salt = 'salt', r.hashes = [],
  r.words = [], r.longest = 0, r.articles = 0, r.done = true;

MERGE (e:Entity {id: '5d1b2c9e7f60a1b2c3d4e5f60718293a'})
SET e:Person, e.name = 'Bayu Satriyatama', e.aliases = [], e.keys = ['bayu satriyatama'], e.lookup = '|bayu satriyatama|';

CREATE (:Merge {id: '3f8a6c0e9b1d4725', type: 'Person', source: 'gone', sourceName: 'B. Lama', target: 'gone too',
  targetName: 'B. Lama Sekali', by: 'anonymous', at: datetime('2026-01-09T08:15:00.123Z')});

CREATE (:Split {id: 'b07d2c9e1f3a4b61', type: 'Person', entity: 'gone', entityName: 'B. Lama', target: 'gone too',
  targetName: 'B. Lama (adik)', articles: [], sentences: [], by: 'anonymous', at: datetime('2026-01-09T08:15:00.123Z')});

CREATE (:MergeRejection {id: '77c1e0aa52b94d36', type: 'Person', one: 'gone', oneName: 'B. Lama', other: 'gone too',
  otherName: 'B. Baru', by: 'anonymous', at: datetime('2026-01-09T08:15:00.123Z')})
