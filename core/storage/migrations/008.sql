-- Version 8. The connections whose consents end soonest, which the first picture shows, without a pass
-- over all of them.
CREATE INDEX connection_by_end ON connection (scope, expires_at);
