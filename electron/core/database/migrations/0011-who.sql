-- Who made a change, by the name they work under then; nobody knows it of changes made before.

ALTER TABLE change_set ADD COLUMN made_by TEXT;
