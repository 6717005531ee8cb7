-- Version 6. What a removal left behind, and connections that were removed elsewhere.

-- The service's own time of the cancellation, when its consent history told it.
ALTER TABLE receipt ADD COLUMN cancelled_at INTEGER;

-- gone_at: the first complete reading that still lacked the connection a minute or more after
-- missing_since. gone_kept: the person was told and keeps what is here.
ALTER TABLE fact ADD COLUMN gone_at INTEGER;
ALTER TABLE fact ADD COLUMN gone_kept INTEGER NOT NULL DEFAULT 0;
