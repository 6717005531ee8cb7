#pragma once

#include "core/base/instant.h"
#include "core/base/random.h"

#include <QByteArray>
#include <QHash>

#include <utility>

namespace holdfast::sandbox {

/// Values kept under unguessable keys until an instant: pushed requests, codes, visits.
template <class T>
class ExpiringStore
{
public:
    explicit ExpiringStore(Random &random) : m_random(random) {}

    /// Keeps `value` and returns its new key.
    QByteArray put(T value, Instant expiresAt)
    {
        const QByteArray key = randomToken(m_random);
        m_entries.insert(key, {std::move(value), expiresAt});
        return key;
    }

    /// The value, for changing it in place; null when unknown or expired. Holds until the next
    /// put().
    [[nodiscard]] T *find(const QByteArray &key, Instant now)
    {
        const auto found = m_entries.find(key);
        if (found == m_entries.end())
            return nullptr;
        if (found->second <= now) {
            m_entries.erase(found);
            return nullptr;
        }
        return &found->first;
    }

    void remove(const QByteArray &key) { m_entries.remove(key); }

    void forgetExpired(Instant now)
    {
        m_entries.removeIf([now](const auto &entry) { return entry.value().second <= now; });
    }

private:
    Random &m_random;
    QHash<QByteArray, std::pair<T, Instant>> m_entries;
};

} // namespace holdfast::sandbox
