// States by their ISO 3166-1 alpha-3 code, as requests may name them: read/entities_named
CREATE INDEX state_iso3 IF NOT EXISTS FOR (n:State) ON (n.iso3)
