-- Which copy of the note a file is: clean, working, fact-check, releasable. NULL for files handed out before it was kept.

ALTER TABLE export ADD COLUMN variant TEXT;
