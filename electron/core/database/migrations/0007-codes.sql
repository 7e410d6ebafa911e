-- Codes of the library's own, and codes of the app that were changed or retired here: a row replaces the code of its id.

CREATE TABLE code (
  id TEXT PRIMARY KEY,
  place INTEGER NOT NULL, -- order among the library's own
  definition TEXT NOT NULL, -- JSON: the whole code
  changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX excerpt_by_code ON excerpt (code);
