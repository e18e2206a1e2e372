-- The catalogue. Built from the CSV files of the atlas, never written by the user.
-- Texts that are not known are empty, figures that are not known are NULL.
-- Figures keep the digits published in a *_text column beside the number used for sorting.

CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE sources (
  source_id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  publisher TEXT NOT NULL,
  date TEXT NOT NULL,
  url TEXT NOT NULL CHECK (url LIKE 'http://%' OR url LIKE 'https://%'),
  UNIQUE (title, publisher, date, url)
);

CREATE TABLE commodities (
  name TEXT PRIMARY KEY CHECK (name <> '')
) WITHOUT ROWID;

CREATE TABLE parties (
  name TEXT PRIMARY KEY CHECK (name <> '')
) WITHOUT ROWID;

CREATE TABLE critical_minerals (
  row_number INTEGER PRIMARY KEY,
  usgs_name TEXT NOT NULL UNIQUE,
  commodity TEXT NOT NULL REFERENCES commodities (name),
  on_list_2022 INTEGER NOT NULL CHECK (on_list_2022 IN (0, 1)),
  on_draft_2025 INTEGER NOT NULL CHECK (on_draft_2025 IN (0, 1)),
  source_id INTEGER NOT NULL REFERENCES sources (source_id)
);

CREATE TABLE sites (
  row_number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  alt_names TEXT NOT NULL,
  name_ur TEXT NOT NULL,
  province TEXT NOT NULL CHECK (province IN ('Balochistan', 'Khyber Pakhtunkhwa', 'Gilgit-Baltistan',
    'Punjab', 'Sindh', 'Islamabad Capital Territory', 'Azad Jammu and Kashmir')),
  district TEXT NOT NULL CHECK (district <> ''),
  lat REAL NOT NULL CHECK (lat BETWEEN 23 AND 38),
  lon REAL NOT NULL CHECK (lon BETWEEN 60 AND 78),
  coord_precision TEXT NOT NULL CHECK (coord_precision IN ('site', 'near', 'locality', 'district')),
  site_type TEXT NOT NULL
    CHECK (site_type IN ('mine', 'deposit', 'prospect', 'occurrence', 'district', 'processing')),
  status TEXT NOT NULL CHECK (status IN ('operating', 'development', 'exploration', 'suspended',
    'undeveloped', 'unknown')),
  primary_commodity TEXT NOT NULL REFERENCES commodities (name),
  deposit_type TEXT NOT NULL,
  host_geology TEXT NOT NULL,
  operator TEXT NOT NULL,
  owner_shares TEXT NOT NULL,
  start_year TEXT NOT NULL,
  summary TEXT NOT NULL,
  access_note TEXT NOT NULL,
  position_origin TEXT NOT NULL CHECK (position_origin <> ''),
  position_url TEXT NOT NULL CHECK (position_url = '' OR position_url LIKE 'https://%')
);
CREATE INDEX sites_by_district ON sites (district);

CREATE TABLE site_commodities (
  site_id TEXT NOT NULL REFERENCES sites (id),
  position INTEGER NOT NULL,
  commodity TEXT NOT NULL REFERENCES commodities (name),
  PRIMARY KEY (site_id, commodity)
) WITHOUT ROWID;
CREATE INDEX site_commodities_by_commodity ON site_commodities (commodity);

CREATE TABLE site_operators (
  site_id TEXT NOT NULL REFERENCES sites (id),
  position INTEGER NOT NULL,
  party TEXT NOT NULL REFERENCES parties (name),
  PRIMARY KEY (site_id, party)
) WITHOUT ROWID;

CREATE TABLE facts (
  row_number INTEGER PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES sites (id),
  topic TEXT NOT NULL CHECK (topic IN ('resource', 'reserve', 'grade', 'production', 'capacity',
    'investment', 'exports', 'environment', 'security', 'history')),
  statement TEXT NOT NULL CHECK (statement <> ''),
  value REAL,
  value_text TEXT,
  unit TEXT NOT NULL,
  as_of TEXT NOT NULL,
  standard TEXT NOT NULL CHECK (standard IN ('NI 43-101', 'JORC', 'none', 'unknown')),
  confidence TEXT NOT NULL CHECK (confidence IN ('verified', 'reported', 'claimed')),
  source_id INTEGER NOT NULL REFERENCES sources (source_id),
  CHECK ((value IS NULL) = (value_text IS NULL))
);
CREATE INDEX facts_by_site ON facts (site_id);

CREATE TABLE belts (
  row_number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  name_ur TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('magmatic arc', 'ophiolite', 'suture', 'thrust belt',
    'coalfield', 'sedimentary basin', 'salt range', 'pegmatite province', 'placer',
    'alkaline province')),
  age TEXT NOT NULL,
  length_km TEXT,
  width_km TEXT,
  extent_basis TEXT NOT NULL CHECK (extent_basis <> ''),
  summary TEXT NOT NULL,
  source_id INTEGER NOT NULL REFERENCES sources (source_id)
);

CREATE TABLE belt_commodities (
  belt_id TEXT NOT NULL REFERENCES belts (id),
  position INTEGER NOT NULL,
  commodity TEXT NOT NULL REFERENCES commodities (name),
  PRIMARY KEY (belt_id, commodity)
) WITHOUT ROWID;

CREATE TABLE belt_sites (
  belt_id TEXT NOT NULL REFERENCES belts (id),
  position INTEGER NOT NULL,
  site_id TEXT NOT NULL REFERENCES sites (id),
  PRIMARY KEY (belt_id, site_id)
) WITHOUT ROWID;
CREATE INDEX belt_sites_by_site ON belt_sites (site_id);

CREATE TABLE licences (
  row_number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  licence_type TEXT NOT NULL CHECK (licence_type IN ('exploration licence', 'mining lease',
    'memorandum of understanding', 'mineral deposit retention licence', 'reconnaissance licence',
    'unknown')),
  licence_no TEXT NOT NULL,
  holder TEXT NOT NULL,
  province TEXT NOT NULL,
  district TEXT NOT NULL,
  minerals TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('active', 'announced', 'in dispute', 'expired', 'cancelled',
    'unknown')),
  granted TEXT NOT NULL,
  expires TEXT NOT NULL,
  area_km2 TEXT,
  lat REAL CHECK (lat BETWEEN 23 AND 38),
  lon REAL CHECK (lon BETWEEN 60 AND 78),
  coord_precision TEXT CHECK (coord_precision IN ('site', 'near', 'locality', 'district')),
  geometry_note TEXT NOT NULL,
  summary TEXT NOT NULL,
  source_id INTEGER NOT NULL REFERENCES sources (source_id),
  CHECK ((lat IS NULL) = (lon IS NULL) AND (lat IS NULL) = (coord_precision IS NULL))
);

-- A name that no site bears is kept as text; exactly one of the two is set.
CREATE TABLE licence_sites (
  licence_id TEXT NOT NULL REFERENCES licences (id),
  position INTEGER NOT NULL,
  published_name TEXT NOT NULL,
  site_id TEXT REFERENCES sites (id),
  PRIMARY KEY (licence_id, position)
) WITHOUT ROWID;
CREATE INDEX licence_sites_by_site ON licence_sites (site_id);

CREATE TABLE licence_commodities (
  licence_id TEXT NOT NULL REFERENCES licences (id),
  position INTEGER NOT NULL,
  commodity TEXT NOT NULL REFERENCES commodities (name),
  PRIMARY KEY (licence_id, commodity)
) WITHOUT ROWID;

CREATE TABLE licence_holders (
  licence_id TEXT NOT NULL REFERENCES licences (id),
  position INTEGER NOT NULL,
  party TEXT NOT NULL REFERENCES parties (name),
  PRIMARY KEY (licence_id, party)
) WITHOUT ROWID;

CREATE TABLE incidents (
  row_number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  date TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  lat REAL NOT NULL CHECK (lat BETWEEN 23 AND 38),
  lon REAL NOT NULL CHECK (lon BETWEEN 60 AND 78),
  coord_precision TEXT NOT NULL CHECK (coord_precision IN ('site', 'near', 'locality', 'district')),
  province TEXT NOT NULL,
  district TEXT NOT NULL,
  place TEXT NOT NULL,
  event_type TEXT NOT NULL CHECK (event_type IN ('armed attack', 'suicide bombing', 'bombing', 'ambush',
    'militant clash', 'kidnapping', 'rail attack', 'communal', 'protest/blockade')),
  target TEXT NOT NULL CHECK (target IN ('security forces', 'civilians', 'transport', 'mining',
    'foreign workers', 'officials', 'energy infrastructure')),
  actor TEXT NOT NULL,
  fatalities INTEGER CHECK (fatalities >= 0),
  summary TEXT NOT NULL,
  source_id INTEGER NOT NULL REFERENCES sources (source_id)
);
CREATE INDEX incidents_by_district ON incidents (district);

CREATE TABLE incident_sites (
  incident_id TEXT NOT NULL REFERENCES incidents (id),
  position INTEGER NOT NULL,
  published_name TEXT NOT NULL,
  site_id TEXT REFERENCES sites (id),
  PRIMARY KEY (incident_id, position)
) WITHOUT ROWID;
CREATE INDEX incident_sites_by_site ON incident_sites (site_id);

CREATE TABLE district_risk (
  row_number INTEGER PRIMARY KEY,
  district TEXT NOT NULL UNIQUE CHECK (district <> ''),
  province TEXT NOT NULL,
  period TEXT NOT NULL,
  incidents_reported INTEGER CHECK (incidents_reported >= 0),
  fatalities_reported INTEGER CHECK (fatalities_reported >= 0),
  basis TEXT NOT NULL,
  level TEXT NOT NULL,
  level_rank INTEGER NOT NULL,
  rule TEXT NOT NULL CHECK (rule <> ''),
  source_id INTEGER NOT NULL REFERENCES sources (source_id),
  CHECK (level_rank = CASE level WHEN 'very high' THEN 5 WHEN 'high' THEN 4 WHEN 'elevated' THEN 3
    WHEN 'moderate' THEN 2 WHEN 'low' THEN 1 ELSE -1 END)
);

-- Districts that the ratings do not separate from the district they were split from.
CREATE TABLE district_parents (
  row_number INTEGER PRIMARY KEY,
  district TEXT NOT NULL UNIQUE,
  rated_with TEXT NOT NULL REFERENCES district_risk (district)
);

CREATE TABLE transport (
  row_number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('highway', 'motorway', 'railway', 'port', 'border crossing',
    'dry port', 'airport', 'smelter')),
  ref TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'closed', 'proposed', 'under construction', 'disused',
    'seasonal')),
  lat REAL,
  lon REAL,
  length_km TEXT,
  summary TEXT NOT NULL,
  source_id INTEGER NOT NULL REFERENCES sources (source_id),
  CHECK ((lat IS NULL) = (lon IS NULL))
);

CREATE TABLE transport_waypoints (
  transport_id TEXT NOT NULL REFERENCES transport (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  lat REAL NOT NULL,
  lon REAL NOT NULL,
  PRIMARY KEY (transport_id, position)
) WITHOUT ROWID;

CREATE TABLE agreements (
  row_number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL,
  signed TEXT NOT NULL,
  value_musd TEXT,
  binding TEXT NOT NULL CHECK (binding IN ('yes', 'no', 'unknown')),
  summary TEXT NOT NULL,
  source_id INTEGER NOT NULL REFERENCES sources (source_id)
);

CREATE TABLE agreement_parties (
  agreement_id TEXT NOT NULL REFERENCES agreements (id),
  position INTEGER NOT NULL,
  party TEXT NOT NULL REFERENCES parties (name),
  PRIMARY KEY (agreement_id, party)
) WITHOUT ROWID;

CREATE TABLE agreement_sites (
  agreement_id TEXT NOT NULL REFERENCES agreements (id),
  position INTEGER NOT NULL,
  site_id TEXT NOT NULL REFERENCES sites (id),
  PRIMARY KEY (agreement_id, site_id)
) WITHOUT ROWID;

CREATE TABLE agreement_commodities (
  agreement_id TEXT NOT NULL REFERENCES agreements (id),
  position INTEGER NOT NULL,
  commodity TEXT NOT NULL REFERENCES commodities (name),
  PRIMARY KEY (agreement_id, commodity)
) WITHOUT ROWID;

-- What a search can find. names holds the folded names (see SearchText), title first, divided by
-- line feeds; a greater weight comes first among equals.
CREATE TABLE search_entries (
  entry_id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  title_ur TEXT NOT NULL,
  subtitle TEXT NOT NULL,
  lat REAL,
  lon REAL,
  coord_precision TEXT,
  weight INTEGER NOT NULL,
  names TEXT NOT NULL,
  UNIQUE (kind, id)
);

-- Texts are folded before they come here, so that a query folded the same way meets them.
CREATE VIRTUAL TABLE search_words USING fts5 (
  names, place, parties, minerals, about,
  content = '', prefix = '2 3 4', tokenize = "unicode61 remove_diacritics 2"
);

CREATE VIRTUAL TABLE search_trigrams USING fts5 (
  names, content = '', detail = none, tokenize = "trigram"
);
