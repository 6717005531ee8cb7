#include "core/service/listedrow.h"

#include <algorithm>

namespace holdfast {

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
