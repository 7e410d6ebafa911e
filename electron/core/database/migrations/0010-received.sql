-- Hand-overs that came from another library: what each item said in them, so that the next one can tell who changed what,
-- and what had been done to the dossier before it came here.

CREATE TABLE received (
  id TEXT PRIMARY KEY,
  dossier_id TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  handed_by TEXT NOT NULL,
  received_at TEXT NOT NULL,
  states TEXT NOT NULL, -- JSON: what each item said, as a hash, by its id
  history TEXT NOT NULL -- JSON: who did what when, as the file told it
) STRICT;
CREATE INDEX received_by_dossier ON received (dossier_id, received_at);
