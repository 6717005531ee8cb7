-- Version 1. Instants are UTC milliseconds since 1970; NULL means absent. Shipped steps are never
-- edited: what changes later is a further step.
--
-- A statement ends with a semicolon at the end of a line.

-- Texts that repeat thousands of times (type, status, a bank's name), stored once and referred to by
-- number. Without foreign keys: removing a connection sweeps the words nobody uses any more, and
-- checking a dozen columns for each would cost more than the sweep.
CREATE TABLE word (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
);

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE profile (
    profile_key TEXT PRIMARY KEY,
    registered_user TEXT,
    keychain_expected INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

-- One user of one client; everything below belongs to exactly one scope.
CREATE TABLE scope (
    id INTEGER PRIMARY KEY,
    profile_key TEXT NOT NULL,
    user_id TEXT NOT NULL,
    read_at INTEGER,
    UNIQUE (profile_key, user_id)
);

CREATE TABLE last_profile (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    scope INTEGER NOT NULL REFERENCES scope (id) ON DELETE CASCADE,
    profile_name TEXT NOT NULL,
    sandbox INTEGER NOT NULL
);

-- All that one row of the list needs, so that the first picture is one pass over this table.
-- flags, enrichment: see core/storage/connectionrow.cpp. account_ids: one id a line.
CREATE TABLE connection (
    id INTEGER PRIMARY KEY,
    scope INTEGER NOT NULL REFERENCES scope (id) ON DELETE CASCADE,
    connection_id TEXT NOT NULL,
    name INTEGER,
    type INTEGER,
    status INTEGER,
    error INTEGER,
    extended_status INTEGER,
    flags INTEGER NOT NULL,
    connected_on INTEGER,
    last_updated INTEGER,
    expires_at INTEGER,
    user_consented_at INTEGER,
    account_ids TEXT,
    enrichment INTEGER NOT NULL DEFAULT 0,
    enriched_at INTEGER,
    accounts_read_at INTEGER,
    syncs_read_at INTEGER,
    UNIQUE (scope, connection_id)
);

-- What is known of few connections, apart so that reading the many stays quick.
CREATE TABLE fact (
    connection INTEGER PRIMARY KEY REFERENCES connection (id) ON DELETE CASCADE,
    missing_since INTEGER,
    removing_since INTEGER,
    sync_not_before INTEGER,
    last_failed_sync INTEGER
);

-- reference: at most the last four characters of what the bank shows.
CREATE TABLE account (
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    account_id TEXT NOT NULL,
    name TEXT,
    type INTEGER,
    provider_account_id TEXT,
    reference TEXT,
    balance_minor INTEGER,
    currency INTEGER,
    contradictory INTEGER NOT NULL DEFAULT 0,
    history_from TEXT,
    history_to TEXT,
    transaction_count INTEGER,
    PRIMARY KEY (connection, position)
) WITHOUT ROWID;

CREATE TABLE sync (
    id INTEGER PRIMARY KEY,
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    sync_id TEXT NOT NULL,
    action INTEGER,
    method INTEGER,
    fetch_status INTEGER,
    processing_status INTEGER,
    flags INTEGER NOT NULL,
    created_at INTEGER,
    fetched_at INTEGER,
    completed_at INTEGER,
    UNIQUE (connection, sync_id)
);

CREATE TABLE sync_account (
    sync INTEGER NOT NULL REFERENCES sync (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    account_id TEXT NOT NULL,
    enrichment_status INTEGER,
    enriched_at INTEGER,
    enriched_at_unreadable INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (sync, position)
) WITHOUT ROWID;

-- Manual syncs asked for from here, written before the request goes out.
CREATE TABLE manual_sync (
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    started_at INTEGER NOT NULL,
    PRIMARY KEY (connection, started_at)
) WITHOUT ROWID;

-- kind: 0 replaced, 1 split.
CREATE TABLE succession (
    newer INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    older INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (newer, older)
) WITHOUT ROWID;

CREATE INDEX succession_by_older ON succession (older);

CREATE TABLE receipt (
    id INTEGER PRIMARY KEY,
    scope INTEGER NOT NULL REFERENCES scope (id) ON DELETE CASCADE,
    connection_id TEXT NOT NULL,
    bank_name TEXT,
    accounts INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    confirmed_at INTEGER NOT NULL,
    already_gone INTEGER NOT NULL,
    UNIQUE (scope, connection_id)
);

-- The journal of flows: kind and stage are the numbers of FlowKind and FlowStage.
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,
    scope INTEGER NOT NULL REFERENCES scope (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    connection_id TEXT,
    started_at INTEGER NOT NULL,
    stage INTEGER NOT NULL,
    ended_at INTEGER,
    outcome TEXT,
    correlation_id TEXT
);

CREATE INDEX attempt_by_scope ON attempt (scope);
