-- Version 3: webhooks.
--
-- What belongs to one client: the unguessable end of its address, whether a signed event ever came
-- (then plain ones are refused), and how many came.
CREATE TABLE webhook_profile (
    profile_key TEXT PRIMARY KEY,
    path TEXT NOT NULL,
    signed_only INTEGER NOT NULL DEFAULT 0,
    events INTEGER NOT NULL DEFAULT 0,
    unknown_events INTEGER NOT NULL DEFAULT 0,
    last_event_at INTEGER
) WITHOUT ROWID;

-- Signed events that came, by the hash of their id, as long as a second copy could still be valid.
CREATE TABLE webhook_seen (
    profile_key TEXT NOT NULL,
    event_hash TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    PRIMARY KEY (profile_key, event_hash)
) WITHOUT ROWID;

CREATE INDEX webhook_seen_by_age ON webhook_seen (received_at);

-- What acknowledged events are about and has not been read since: connections that are stored here,
-- or none of them (NULL): the list. Numbers are never used twice, so that "worked up to" is clear.
CREATE TABLE webhook_inbox (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    scope INTEGER NOT NULL REFERENCES scope (id) ON DELETE CASCADE,
    connection INTEGER REFERENCES connection (id) ON DELETE CASCADE
);

CREATE UNIQUE INDEX webhook_inbox_once ON webhook_inbox (scope, ifnull(connection, 0));
CREATE INDEX webhook_inbox_by_connection ON webhook_inbox (connection);
