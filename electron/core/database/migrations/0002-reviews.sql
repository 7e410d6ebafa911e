-- Files that came back from reviewers, with what they propose. Undoable like everything a person decides.

CREATE TABLE review (
  id TEXT PRIMARY KEY,
  note_id TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  export_id TEXT, -- no reference: exports are records of fact; NULL for a file compared with the note itself
  base TEXT NOT NULL, -- JSON: header and body that the proposals speak of
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL, -- of the returned bytes, which stand in files/ under this name
  ledger TEXT NOT NULL, -- JSON: what was counted in and out
  messages TEXT NOT NULL, -- JSON
  opened_at TEXT NOT NULL
) STRICT;
CREATE INDEX review_by_note ON review (note_id, opened_at);

CREATE TABLE proposal (
  review_id TEXT NOT NULL REFERENCES review (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  detail TEXT NOT NULL, -- JSON
  decision TEXT NOT NULL, -- open, accepted, rejected
  reply TEXT NOT NULL,
  is_applied INTEGER NOT NULL,
  decided_at TEXT,
  PRIMARY KEY (review_id, number)
) STRICT, WITHOUT ROWID;
