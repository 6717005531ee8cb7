#pragma once

#include "core/base/instant.h"
#include "core/lifecycle/assessment.h"
#include "core/lifecycle/ids.h"

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

namespace holdfast {

/// Whose syncs are read next, where there are more connections than can be read in one go.
///
/// Up to half of the places go to connections that are urgent, the most urgent first; the others to
/// those that had no turn for the longest. So the end of a crowd is reached however many are urgent,
/// and whatever keeps some of them interesting, also when reading them fails each time.
class SyncTurns
{
public:
    struct Candidate
    {
        ConnectionId id;
        ConnectionState state = ConnectionState::Healthy;
        std::optional<Instant> readAt; ///< in any run; none when never
    };

    /// At most `most` of `due`, in the order in which to read them. Each of them has had its turn
    /// then, whatever comes of it.
    [[nodiscard]] std::vector<ConnectionId> next(const std::vector<Candidate> &due,
                                                 std::size_t most);

private:
    std::map<ConnectionId, int> m_turns; ///< the latest turn of each in this run, counted from 1
    int m_turn = 0;
};

} // namespace holdfast
