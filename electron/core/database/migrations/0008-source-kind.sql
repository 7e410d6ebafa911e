-- What a source is (agreement, press release, web page, document): citations are written by it. NULL where nobody said.

ALTER TABLE source ADD COLUMN kind TEXT;
