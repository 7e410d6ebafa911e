-- Who let a finding stand. Not known for those of before.
ALTER TABLE finding_waiver ADD COLUMN made_by TEXT;
