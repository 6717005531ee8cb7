-- Version 4. What lies behind a connection: transactions and how far they reach back, balances, and
-- the consents the service itself remembers.

-- One account whose transactions are kept; the list of accounts is written anew with each reading,
-- this stays. read_from: the day (YYYY-MM-DD) since which everything was read; NULL when nothing was.
-- whole: everything the service has was read. read_at: when the last finished reading began.
-- continued_by, shown_before: another account took over; of this one only what lies before that
-- position is shown.
CREATE TABLE account_history (
    id INTEGER PRIMARY KEY,
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    account_id TEXT NOT NULL,
    bookings INTEGER NOT NULL DEFAULT 0,
    read_from TEXT,
    whole INTEGER NOT NULL DEFAULT 0,
    read_at INTEGER,
    continued_by INTEGER REFERENCES account_history (id) ON DELETE CASCADE,
    shown_before INTEGER,
    UNIQUE (connection, account_id)
);

CREATE INDEX account_history_continued ON account_history (continued_by)
    WHERE continued_by IS NOT NULL;

-- id: the day since 1970 times 2^24, plus a number within the day. So the table, every index and the
-- text index are in the order of the list, and the newest hundred of a million, of one account or with
-- one word, are found without sorting. pending_seen: when the reading began that last listed it as
-- pending; NULL when posted. Not deleted along with its account: the text index must be told.
CREATE TABLE booking (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account_history (id),
    transaction_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    minor INTEGER NOT NULL,
    currency TEXT,
    contradictory INTEGER NOT NULL,
    pending_seen INTEGER,
    description TEXT,
    counterparty TEXT,
    UNIQUE (account, transaction_id)
);

CREATE INDEX booking_by_account ON booking (account);
CREATE INDEX booking_pending ON booking (account) WHERE pending_seen IS NOT NULL;

-- Words of the texts and the account's number. detail = column: which column is all that is asked.
-- Kept up to date by core/storage/bookingrows.cpp, not by triggers: a schema that is not trusted may not
-- reach virtual tables. prefix: short beginnings have very many rows and must be found without collecting them.
CREATE VIRTUAL TABLE booking_text USING fts5 (
    account, description, counterparty, content = 'booking', content_rowid = 'id', columnsize = 0,
    detail = 'column', prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2');

-- type: '' when the service names none.
CREATE TABLE account_balance (
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    account_id TEXT NOT NULL,
    day TEXT NOT NULL,
    type TEXT NOT NULL,
    minor INTEGER NOT NULL,
    currency TEXT,
    contradictory INTEGER NOT NULL,
    PRIMARY KEY (connection, account_id, day, type)
) WITHOUT ROWID;

-- Consents as the service remembers them, beside our own record in `consent`. accounts: masked, one a
-- line. flags: dates that could not be read.
CREATE TABLE service_consent (
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    consent_id TEXT NOT NULL,
    provider TEXT,
    type TEXT,
    status TEXT,
    flags INTEGER NOT NULL,
    valid_from INTEGER,
    valid_to INTEGER,
    cancelled_at INTEGER,
    permissions TEXT,
    accounts TEXT,
    PRIMARY KEY (connection, consent_id)
) WITHOUT ROWID;
