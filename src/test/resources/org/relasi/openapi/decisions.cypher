// What people decided, as the examples in the OpenAPI document have it. Can be run again.
MERGE (r:Review {id: '0a93b2d5c7e84f16a2b3c4d5e6f70819'})
SET r.kind = 'statement', r.verdict = 'accepted', r.statement = 'gone', r.article = 'gone', r.by = 'anonymous',
  r.at = datetime('2026-01-09T08:15:00.123Z'), r.current = false;

MERGE (r:Redaction {id: '1f93b2d5c7e84f16a2b3c4d5e6f70819'})
SET r.entity = 'gone', r.by = 'anonymous', r.at = datetime('2026-01-09T08:15:00.123Z'), r.salt = 'salt', r.hashes = [],
  r.words = [], r.longest = 0, r.articles = 0, r.done = true;

MERGE (e:Entity {id: '5d1b2c9e7f60a1b2c3d4e5f60718293a'})
SET e:Person, e.name = 'Bayu Satriyatama', e.aliases = [], e.keys = ['bayu satriyatama'], e.lookup = '|bayu satriyatama|'
