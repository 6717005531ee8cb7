#include "core/service/listedrow.h"

#include <algorithm>

namespace holdfast {

const ConnectionEntry *findEntry(const std::vector<ConnectionEntry> &entries,
                                 const ConnectionId &id)
{
    const auto found =
        std::find_if(entries.begin(), entries.end(),
                     [&id](const ConnectionEntry &entry) { return entry.connection.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

RenewalCandidate candidateOf(const ConnectionEntry &entry)
{
    return {&entry.connection, &entry.facts, &entry.settings, entry.leftBehind.has_value()};
}

const ConnectionEntry *rowFor(const std::vector<ConnectionEntry> &entries, const ConnectionId &id)
{
    const ConnectionEntry *follower = nullptr;
    for (const ConnectionEntry &entry : entries) {
        if (entry.connection.id == id)
            return &entry;
        if (std::find(entry.replaces.begin(), entry.replaces.end(), id) != entry.replaces.end())
            follower = &entry;
    }
    return follower;
}

} // namespace holdfast
