#pragma once

#include "core/service/renewalmemory.h"

namespace holdfast::test {

/// Unfinished renewal sessions that last as long as the test.
class FakeRenewalMemory final : public RenewalMemory
{
public:
    using RenewalMemory::RenewalMemory;

    RenewalsByOwner all;

    [[nodiscard]] std::optional<UnfinishedRenewals> kept(const QString &owner,
                                                         Instant) const override
    {
        const auto found = all.find(owner);
        return found == all.end() ? std::nullopt : std::optional(found->second);
    }
    void keep(const QString &owner, const std::optional<UnfinishedRenewals> &renewals) override
    {
        if (renewals)
            all[owner] = *renewals;
        else
            all.erase(owner);
    }
};

} // namespace holdfast::test
