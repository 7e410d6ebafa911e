-- Why a file was handed out although findings held it back, and which they were, as JSON. NULL where none did.

ALTER TABLE export ADD COLUMN despite TEXT;
