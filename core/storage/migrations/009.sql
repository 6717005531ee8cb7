-- Version 9. Who has to do the login at the bank, in the person's own word.
ALTER TABLE connection_setting ADD COLUMN person TEXT;
