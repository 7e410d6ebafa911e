-- An entry of the journal repeats a row only where nothing else holds it: `after` is '=' where the row still stands as
-- the change left it, and is filled in when the change is undone. Autosave then writes a note once instead of twice.
--
-- Undo goes back a bounded way. What is older keeps its line in the history, and no rows.
ALTER TABLE change_set ADD COLUMN is_final INTEGER NOT NULL DEFAULT 0;
