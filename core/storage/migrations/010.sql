-- Version 10. Reminders: what was told of a connection already, and the inbox of what was told.

-- Of the consent that ends at end_at, the rung nearest to the end that was told, in seconds before it.
-- attention: the reason (reasonWord()) for which the person was needed; NULL when for none.
CREATE TABLE reminder_told (
    connection INTEGER PRIMARY KEY REFERENCES connection (id) ON DELETE CASCADE,
    end_at INTEGER,
    ahead INTEGER NOT NULL DEFAULT 0,
    told_at INTEGER,
    attention TEXT,
    attention_at INTEGER
);

-- Values and no words: the inbox is read in whatever language is spoken then. cause: the number of
-- ReminderCause; reason: reasonWord().
CREATE TABLE reminder_notice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    told_at INTEGER NOT NULL,
    cause INTEGER NOT NULL,
    reason TEXT NOT NULL,
    end_at INTEGER,
    ahead INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    missed INTEGER NOT NULL,
    seen INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX reminder_notice_by_connection ON reminder_notice (connection);
