-- Version 2. Connections follow each other, and what belongs to them follows: which account became
-- which, what the person set here, what was asked and granted, and what became of an attempt whose
-- answer never came.

-- NULL: it was there before this was kept.
ALTER TABLE connection ADD COLUMN first_seen_at INTEGER;

-- An account that its connection no longer carries stays here, with the date.
ALTER TABLE account ADD COLUMN gone_since INTEGER;
ALTER TABLE account ADD COLUMN returned_at INTEGER;
CREATE INDEX account_gone ON account (connection) WHERE gone_since IS NOT NULL;

-- followed: the accounts of both have been compared.
ALTER TABLE succession ADD COLUMN followed INTEGER NOT NULL DEFAULT 0;

-- fate: AccountFate. newer_account and matched_by (MatchedBy) are set when it moved.
CREATE TABLE account_step (
    newer INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    older INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    older_account TEXT NOT NULL,
    fate INTEGER NOT NULL,
    newer_account TEXT,
    matched_by INTEGER,
    PRIMARY KEY (newer, older, older_account)
) WITHOUT ROWID;

CREATE INDEX account_step_by_older ON account_step (older);

-- What the person set here for a connection.
CREATE TABLE connection_setting (
    connection INTEGER PRIMARY KEY REFERENCES connection (id) ON DELETE CASCADE,
    own_name TEXT,
    notes TEXT,
    reminders INTEGER NOT NULL DEFAULT 1,
    snoozed_until INTEGER
);

-- What the person set here for an account.
CREATE TABLE account_setting (
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    account_id TEXT NOT NULL,
    own_name TEXT,
    notes TEXT,
    hidden INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (connection, account_id)
) WITHOUT ROWID;

-- What was asked of the bank, and what was granted. Accounts: one id a line.
CREATE TABLE consent (
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    granted_at INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    asked_at INTEGER NOT NULL,
    asked_accounts TEXT,
    granted_until INTEGER,
    granted_accounts TEXT,
    PRIMARY KEY (connection, granted_at)
) WITHOUT ROWID;

-- How the connection was before, and what a later reading of the list said of an attempt whose own
-- answer never came. settled_connection: the connection that came of it.
ALTER TABLE attempt ADD COLUMN expires_before INTEGER;
ALTER TABLE attempt ADD COLUMN consented_before INTEGER;
ALTER TABLE attempt ADD COLUMN updated_before INTEGER;
ALTER TABLE attempt ADD COLUMN settled_as TEXT;
ALTER TABLE attempt ADD COLUMN settled_at INTEGER;
ALTER TABLE attempt ADD COLUMN settled_connection TEXT;
