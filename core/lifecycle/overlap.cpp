#include "core/lifecycle/overlap.h"

namespace holdfast {

std::vector<Overlap> overlapsOf(const CarriedAccounts &ours,
                                const std::vector<CarriedAccounts> &others)
{
    std::vector<Overlap> overlaps;
    for (const CarriedAccounts &other : others) {
        if (other.connection == ours.connection ||
            bankIdOf(other.connection) != bankIdOf(ours.connection))
            continue;
        AccountMatching found =
            matchAccounts(ours.accounts, other.accounts, MatchEvidence::Descriptions);
        if (!found.moved.empty())
            overlaps.push_back({other.connection, std::move(found.moved)});
    }
    return overlaps;
}

} // namespace holdfast
