-- The first shape of a library. Everything a person makes is in a STRICT table with a text UUID for a key; what can be
-- computed again (citations, full-text indexes) says so.

CREATE TABLE dossier (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  is_sample INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE source (
  id TEXT PRIMARY KEY,
  dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  short_title TEXT,
  issuer TEXT,
  date TEXT,
  address TEXT,
  retrieved_on TEXT,
  language TEXT,
  marking TEXT,
  reliability TEXT,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX source_by_dossier ON source (dossier_id);

-- Text of source versions, keyed by the SHA-256 of its blocks under a canonical rule. Immutable, not journaled: undoing
-- an import removes the version that points here, and redoing it finds the text again. Unreferenced texts are removed
-- when the library is closed, once neither undo nor redo can bring them back.
CREATE TABLE canonical_text (
  id TEXT PRIMARY KEY,
  rule INTEGER NOT NULL,
  characters INTEGER NOT NULL,
  words INTEGER NOT NULL,
  sentences INTEGER NOT NULL,
  is_whole INTEGER NOT NULL -- 0 while the blocks of a long text are still being written, piece by piece
) STRICT;

CREATE TABLE block (
  id INTEGER PRIMARY KEY,
  text_id TEXT NOT NULL REFERENCES canonical_text (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  level INTEGER,
  address TEXT NOT NULL,
  label TEXT,
  page INTEGER,
  start INTEGER NOT NULL,
  text TEXT NOT NULL,
  detail TEXT, -- JSON: spans and table place
  UNIQUE (text_id, ordinal)
) STRICT;
CREATE INDEX block_by_start ON block (text_id, start);

CREATE TABLE source_version (
  id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  text_id TEXT NOT NULL REFERENCES canonical_text (id) ON DELETE RESTRICT,
  sha256 TEXT NOT NULL, -- of the original bytes, which stand in files/ under this name
  original_name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  messages TEXT NOT NULL, -- JSON: what the reader had to say
  imported_at TEXT NOT NULL,
  UNIQUE (source_id, number)
) STRICT;
CREATE INDEX source_version_by_text ON source_version (text_id);

CREATE TABLE excerpt (
  id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  attributes TEXT NOT NULL, -- JSON
  comment TEXT NOT NULL,
  epistemic_status TEXT NOT NULL,
  is_suggested INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX excerpt_by_source ON excerpt (source_id);

-- Where an excerpt stands in one version. A new version adds a row; no row is overwritten by re-anchoring.
CREATE TABLE anchor (
  excerpt_id TEXT NOT NULL REFERENCES excerpt (id) ON DELETE CASCADE,
  version_id TEXT NOT NULL REFERENCES source_version (id) ON DELETE CASCADE,
  outcome TEXT NOT NULL,
  decision TEXT NOT NULL,
  start INTEGER,
  "end" INTEGER,
  exact TEXT,
  prefix TEXT,
  suffix TEXT,
  PRIMARY KEY (excerpt_id, version_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX anchor_by_version ON anchor (version_id, start);

CREATE TABLE note (
  id TEXT PRIMARY KEY,
  dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  template_id TEXT NOT NULL,
  template_version INTEGER NOT NULL,
  language TEXT NOT NULL,
  page_variant TEXT NOT NULL,
  title TEXT NOT NULL, -- copied from the header, for lists
  words INTEGER NOT NULL,
  header TEXT NOT NULL, -- JSON
  body TEXT NOT NULL, -- JSON, checked against the note schema
  revision INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX note_by_dossier ON note (dossier_id);

-- A draft as it stood: kept by name when an analyst asks, by itself before work that replaces text.
CREATE TABLE note_snapshot (
  id TEXT PRIMARY KEY,
  note_id TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  label TEXT NOT NULL,
  is_automatic INTEGER NOT NULL,
  page_variant TEXT NOT NULL,
  words INTEGER NOT NULL,
  header TEXT NOT NULL, -- JSON
  body TEXT NOT NULL, -- JSON
  made_at TEXT NOT NULL
) STRICT;
CREATE INDEX note_snapshot_by_note ON note_snapshot (note_id, made_at);

-- Findings that an analyst decided to let stand, each with the reason. Tied to the words: new words raise it again.
CREATE TABLE finding_waiver (
  note_id TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  check_name TEXT NOT NULL,
  block_id TEXT NOT NULL,
  words TEXT NOT NULL,
  reason TEXT NOT NULL,
  made_at TEXT NOT NULL,
  PRIMARY KEY (note_id, check_name, block_id, words)
) STRICT;

-- Two notes that are language versions of each other, and paragraphs that somebody read side by side.
CREATE TABLE note_pair (
  first_id TEXT PRIMARY KEY REFERENCES note (id) ON DELETE CASCADE,
  second_id TEXT NOT NULL UNIQUE REFERENCES note (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE pair_confirmation (
  first_id TEXT NOT NULL REFERENCES note_pair (first_id) ON DELETE CASCADE,
  first_block_id TEXT NOT NULL,
  second_block_id TEXT NOT NULL,
  first_words TEXT NOT NULL,
  second_words TEXT NOT NULL,
  PRIMARY KEY (first_id, first_block_id)
) STRICT;

-- The library's own templates, in the format of template files. Every state that was saved stays under its version, since
-- notes name the one they were made from; a removed template keeps its rows for the same reason.
CREATE TABLE template (
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  file TEXT NOT NULL, -- JSON
  is_removed INTEGER NOT NULL DEFAULT 0,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

-- Computed from note bodies at every save, undo and redo.
CREATE TABLE citation (
  note_id TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  excerpt_id TEXT NOT NULL, -- no reference: a note may cite an excerpt that was removed, and says so
  mode TEXT NOT NULL,
  block_id TEXT NOT NULL,
  sentence TEXT NOT NULL,
  PRIMARY KEY (note_id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX citation_by_excerpt ON citation (excerpt_id);

-- Files handed out. A record of fact: not undoable. The bytes stand in exports/ under their hash.
CREATE TABLE export (
  id TEXT PRIMARY KEY,
  dossier_id TEXT NOT NULL,
  note_id TEXT,
  note_revision INTEGER NOT NULL,
  note_state TEXT NOT NULL, -- JSON: the note exactly as exported
  format TEXT NOT NULL,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  made_at TEXT NOT NULL
) STRICT;

CREATE TABLE preference (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- One undoable act, and the rows it changed, as JSON before and after. Written by triggers (see journal.ts). A row
-- changed several times in one act stands once, with its first state before and its last state after.
CREATE TABLE change_set (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  label TEXT NOT NULL,
  merge_key TEXT, -- consecutive acts with the same key become one (typing in a note)
  made_at TEXT NOT NULL,
  is_undone INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE journal (
  id INTEGER PRIMARY KEY,
  change_set_id INTEGER NOT NULL REFERENCES change_set (id) ON DELETE CASCADE,
  table_name TEXT NOT NULL,
  row_key TEXT NOT NULL, -- JSON array of the row's primary key
  before TEXT,
  after TEXT,
  UNIQUE (change_set_id, table_name, row_key)
) STRICT;

-- What the search looks through besides source blocks. Computed: excerpts by the triggers below, notes at every save,
-- undo and redo.
CREATE TABLE excerpt_text (
  id INTEGER PRIMARY KEY,
  excerpt_id TEXT NOT NULL UNIQUE REFERENCES excerpt (id) ON DELETE CASCADE,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE note_text (
  id INTEGER PRIMARY KEY,
  note_id TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  heading TEXT NOT NULL, -- of the section
  text TEXT NOT NULL,
  UNIQUE (note_id, ordinal)
) STRICT;

-- Search: words with accents folded, marks kept inside words so that Devanagari stays whole.
CREATE VIRTUAL TABLE block_words USING fts5 (
  text, content = 'block', content_rowid = 'id', prefix = '2 3',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
);
CREATE TRIGGER block_words_insert AFTER INSERT ON block BEGIN
  INSERT INTO block_words (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER block_words_delete AFTER DELETE ON block BEGIN
  INSERT INTO block_words (block_words, rowid, text) VALUES ('delete', old.id, old.text);
END;

-- Parts of words, and words of scripts without spaces: every three letters, accents folded. Two line ends behind each
-- text give its last letters a place in the index, so that one or two Chinese characters are found at an end too. It
-- says only which blocks may hold what is asked for; whoever asks looks for it in their text (detail=none: a third of
-- the size). Excerpts and notes are few enough to be read through.
CREATE VIEW block_padded AS SELECT id, text || char(10, 10) AS text FROM block;
CREATE VIRTUAL TABLE block_trigrams USING fts5 (
  text, content = 'block_padded', content_rowid = 'id', detail = none, tokenize = 'trigram remove_diacritics 1'
);
CREATE VIRTUAL TABLE block_trigram USING fts5vocab (block_trigrams, row);
CREATE TRIGGER block_trigrams_insert AFTER INSERT ON block BEGIN
  INSERT INTO block_trigrams (rowid, text) VALUES (new.id, new.text || char(10, 10));
END;
CREATE TRIGGER block_trigrams_delete AFTER DELETE ON block BEGIN
  INSERT INTO block_trigrams (block_trigrams, rowid, text) VALUES ('delete', old.id, old.text || char(10, 10));
END;

CREATE VIRTUAL TABLE excerpt_text_words USING fts5 (
  text, content = 'excerpt_text', content_rowid = 'id', prefix = '2 3',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
);
CREATE TRIGGER excerpt_text_words_insert AFTER INSERT ON excerpt_text BEGIN
  INSERT INTO excerpt_text_words (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER excerpt_text_words_update AFTER UPDATE OF text ON excerpt_text BEGIN
  INSERT INTO excerpt_text_words (excerpt_text_words, rowid, text) VALUES ('delete', old.id, old.text);
  INSERT INTO excerpt_text_words (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER excerpt_text_words_delete AFTER DELETE ON excerpt_text BEGIN
  INSERT INTO excerpt_text_words (excerpt_text_words, rowid, text) VALUES ('delete', old.id, old.text);
END;

CREATE VIRTUAL TABLE note_text_words USING fts5 (
  text, content = 'note_text', content_rowid = 'id', prefix = '2 3',
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
);
CREATE TRIGGER note_text_words_insert AFTER INSERT ON note_text BEGIN
  INSERT INTO note_text_words (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER note_text_words_update AFTER UPDATE OF text ON note_text BEGIN
  INSERT INTO note_text_words (note_text_words, rowid, text) VALUES ('delete', old.id, old.text);
  INSERT INTO note_text_words (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER note_text_words_delete AFTER DELETE ON note_text BEGIN
  INSERT INTO note_text_words (note_text_words, rowid, text) VALUES ('delete', old.id, old.text);
END;

-- What can be searched of an excerpt: its words in every version, its comment, its attributes.
CREATE TRIGGER excerpt_searchable_insert AFTER INSERT ON excerpt BEGIN
  INSERT INTO excerpt_text (excerpt_id, text)
  SELECT e.id, concat_ws(char(10),
    (SELECT group_concat(a.exact, char(10)) FROM anchor a WHERE a.excerpt_id = e.id),
    nullif(e.comment, ''),
    (SELECT group_concat(value, char(10)) FROM json_each(e.attributes)))
  FROM excerpt e WHERE e.id = new.id
  ON CONFLICT (excerpt_id) DO UPDATE SET text = excluded.text;
END;
CREATE TRIGGER excerpt_searchable_update AFTER UPDATE OF comment, attributes ON excerpt BEGIN
  INSERT INTO excerpt_text (excerpt_id, text)
  SELECT e.id, concat_ws(char(10),
    (SELECT group_concat(a.exact, char(10)) FROM anchor a WHERE a.excerpt_id = e.id),
    nullif(e.comment, ''),
    (SELECT group_concat(value, char(10)) FROM json_each(e.attributes)))
  FROM excerpt e WHERE e.id = new.id
  ON CONFLICT (excerpt_id) DO UPDATE SET text = excluded.text;
END;
CREATE TRIGGER anchor_searchable_insert AFTER INSERT ON anchor BEGIN
  INSERT INTO excerpt_text (excerpt_id, text)
  SELECT e.id, concat_ws(char(10),
    (SELECT group_concat(a.exact, char(10)) FROM anchor a WHERE a.excerpt_id = e.id),
    nullif(e.comment, ''),
    (SELECT group_concat(value, char(10)) FROM json_each(e.attributes)))
  FROM excerpt e WHERE e.id = new.excerpt_id
  ON CONFLICT (excerpt_id) DO UPDATE SET text = excluded.text;
END;
CREATE TRIGGER anchor_searchable_update AFTER UPDATE OF exact ON anchor BEGIN
  INSERT INTO excerpt_text (excerpt_id, text)
  SELECT e.id, concat_ws(char(10),
    (SELECT group_concat(a.exact, char(10)) FROM anchor a WHERE a.excerpt_id = e.id),
    nullif(e.comment, ''),
    (SELECT group_concat(value, char(10)) FROM json_each(e.attributes)))
  FROM excerpt e WHERE e.id = new.excerpt_id
  ON CONFLICT (excerpt_id) DO UPDATE SET text = excluded.text;
END;
-- A version that is undone takes its anchors along.
CREATE TRIGGER anchor_searchable_delete AFTER DELETE ON anchor BEGIN
  INSERT INTO excerpt_text (excerpt_id, text)
  SELECT e.id, concat_ws(char(10),
    (SELECT group_concat(a.exact, char(10)) FROM anchor a WHERE a.excerpt_id = e.id),
    nullif(e.comment, ''),
    (SELECT group_concat(value, char(10)) FROM json_each(e.attributes)))
  FROM excerpt e WHERE e.id = old.excerpt_id
  ON CONFLICT (excerpt_id) DO UPDATE SET text = excluded.text;
END;
