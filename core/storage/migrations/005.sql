-- Version 5. The flight recorder: when each attempt came to which stage (AttemptStage). Attempts are
-- of syncs and removals too from here on (AttemptKind).
CREATE TABLE attempt_step (
    attempt INTEGER NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
    stage INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (attempt, stage)
) WITHOUT ROWID;
