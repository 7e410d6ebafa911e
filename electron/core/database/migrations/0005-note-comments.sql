-- Comments on words of a note. Where they stand is in the note's body, as a mark that moves with the words; what they
-- were about is kept here, so that nothing anybody wrote is lost when the words go.

CREATE TABLE note_comment (
  id TEXT PRIMARY KEY,
  note_id TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  author TEXT NOT NULL,
  initials TEXT NOT NULL,
  written_at TEXT NOT NULL, -- empty where a returned file gives no date that can be
  text TEXT NOT NULL,
  is_resolved INTEGER NOT NULL,
  quoted TEXT NOT NULL, -- the words as they stood last
  block_id TEXT, -- where they stood last
  field_id TEXT -- for a comment on a header field
) STRICT;
CREATE INDEX note_comment_by_note ON note_comment (note_id);

CREATE TABLE note_comment_reply (
  id TEXT PRIMARY KEY,
  comment_id TEXT NOT NULL REFERENCES note_comment (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  author TEXT NOT NULL,
  initials TEXT NOT NULL,
  written_at TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX note_comment_reply_by_comment ON note_comment_reply (comment_id, ordinal);

-- The comments that went out with a copy, as they stood: what comes back is told from what was sent. NULL for copies
-- that carry none.
ALTER TABLE export ADD COLUMN comments TEXT; -- JSON
