// Whether all roles of statements say where they stand on timelines
RETURN COUNT { ()-[:SUBJECT]->() } + COUNT { ()-[:OBJECT]->() } + COUNT { ()-[:SAID_BY]->() }
  = COUNT { MATCH ()-[r:SUBJECT]->() WHERE r.entity > '' AND r.byEvent >= 0 }
  + COUNT { MATCH ()-[r:OBJECT]->() WHERE r.entity > '' AND r.byEvent >= 0 }
  + COUNT { MATCH ()-[r:SAID_BY]->() WHERE r.entity > '' AND r.byEvent >= 0 } AS all
