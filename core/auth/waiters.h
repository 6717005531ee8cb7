#pragma once

#include "core/base/callback.h"

#include <utility>
#include <vector>

namespace holdfast {

/// Those who wait for one shared answer.
template <class T>
class Waiters
{
public:
    /// True for the first one: who adds it starts the work.
    [[nodiscard]] bool add(QObject *context, Callback<T> done)
    {
        m_waiting.push_back(whileAlive(context, std::move(done)));
        return m_waiting.size() == 1;
    }

    [[nodiscard]] bool isEmpty() const { return m_waiting.empty(); }

    /// Answers all and forgets them. A callback may ask again, and may destroy the owner of this.
    void answer(const Expected<T> &result)
    {
        for (auto &done : std::exchange(m_waiting, {}))
            done(result);
    }

private:
    std::vector<Callback<T>> m_waiting;
};

} // namespace holdfast
