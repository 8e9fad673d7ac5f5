-- What stands beside a person's name and says whom they speak for: "spokesman of the Coast Guard".
ALTER TABLE voices ADD COLUMN office TEXT;
