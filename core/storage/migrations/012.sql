-- Version 12. Which connections carry the same account is asked for each of many: along these indexes
-- instead of through everything of the bank (loadOverlaps() in core/storage/lineage.cpp).
CREATE INDEX account_by_id ON account (account_id);
CREATE INDEX account_by_provider_id ON account (provider_account_id)
    WHERE provider_account_id IS NOT NULL;
CREATE INDEX account_by_reference ON account (reference, type, currency)
    WHERE reference IS NOT NULL;
