#include "core/service/syncturns.h"

#include <algorithm>
#include <tuple>

namespace holdfast {

namespace {

/// 0 is not urgent. What somebody has to see to, or waits for, comes before what is merely not well.
int urgencyOf(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Expired:
    case ConnectionState::ActionNeeded:
    case ConnectionState::New:
        return 3;
    case ConnectionState::Expiring:
        return 2;
    case ConnectionState::Trouble:
        return 1;
    case ConnectionState::Removing:
    case ConnectionState::Stopped:
    case ConnectionState::Unknown:
    case ConnectionState::Healthy:
        return 0;
    }
    return 0;
}

struct Waiting
{
    const SyncTurns::Candidate *candidate;
    int urgency;
    int lastTurn; ///< 0: none in this run

    /// A turn of this run is later than any reading of an earlier one; never read is the earliest.
    [[nodiscard]] auto sinceWhen() const { return std::tie(lastTurn, candidate->readAt); }
};

} // namespace

std::vector<ConnectionId> SyncTurns::next(const std::vector<Candidate> &due, std::size_t most)
{
    std::vector<Waiting> waiting;
    waiting.reserve(due.size());
    for (const Candidate &one : due) {
        const auto turn = m_turns.find(one.id);
        waiting.push_back({&one, urgencyOf(one.state), turn == m_turns.end() ? 0 : turn->second});
    }
    std::stable_sort(waiting.begin(), waiting.end(), [](const Waiting &a, const Waiting &b) {
        return a.urgency != b.urgency ? a.urgency > b.urgency : a.sinceWhen() < b.sinceWhen();
    });
    if (waiting.size() > most) {
        const auto calm = std::find_if(waiting.begin(), waiting.end(),
                                       [](const Waiting &one) { return one.urgency == 0; });
        const auto urgent = std::min(calm - waiting.begin(), std::ptrdiff_t(most / 2));
        std::stable_sort(waiting.begin() + urgent, waiting.end(),
                         [](const Waiting &a, const Waiting &b) {
                             return a.sinceWhen() < b.sinceWhen();
                         });
        waiting.erase(waiting.begin() + std::ptrdiff_t(most), waiting.end());
    }
    ++m_turn;
    std::vector<ConnectionId> ids;
    for (const Waiting &one : waiting) {
        m_turns[one.candidate->id] = m_turn;
        ids.push_back(one.candidate->id);
    }
    return ids;
}

} // namespace holdfast
