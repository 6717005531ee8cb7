-- Version 11. Transactions by amount, within their currency, and by what is shown of their text: read
-- along these indexes by core/storage/bookingsorted.cpp, which names the same expressions.
CREATE INDEX booking_by_amount ON booking (account, coalesce(currency, ''), minor);
CREATE INDEX booking_by_text ON booking
    (account, coalesce(nullif(description, ''), counterparty, '') COLLATE NOCASE);
