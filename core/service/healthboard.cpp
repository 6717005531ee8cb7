#include "core/service/healthboard.h"

#include "core/base/logging.h"

#include <QStringList>

namespace holdfast {

void HealthBoard::report(Area area, const Error &fault)
{
    // People are told once; each time is kept for reading.
    QStringList words{QStringLiteral("fault:"), errorKindWord(fault.kind), fault.part, fault.detail};
    if (!fault.correlationId.isEmpty())
        words << QStringLiteral("correlation") << fault.correlationId;
    words.removeAll(QString());
    qCInfo(logService).noquote() << words.join(u' ');
    const auto known = m_faults.find(area);
    if (known != m_faults.end() && known->second == fault)
        return; // told once
    m_faults.insert_or_assign(area, fault);
    Q_EMIT changed();
}

void HealthBoard::clear(Area area)
{
    if (m_faults.erase(area) > 0)
        Q_EMIT changed();
}

void HealthBoard::setChecking(bool checking)
{
    if (std::exchange(m_checking, checking) != checking)
        Q_EMIT changed();
}

void HealthBoard::setLastChecked(std::optional<Instant> at)
{
    if (std::exchange(m_lastChecked, at) != at)
        Q_EMIT changed();
}

void HealthBoard::setNextTry(std::optional<Instant> at)
{
    if (std::exchange(m_nextTry, at) != at)
        Q_EMIT changed();
}

ServiceHealth HealthBoard::health() const
{
    ServiceHealth health{m_checking, false, m_lastChecked, m_nextTry, {}};
    for (const auto &[area, fault] : m_faults)
        health.faults.push_back(fault);
    return health;
}

HealthBoard::Area HealthBoard::areaOf(ErrorKind kind)
{
    switch (messageClass(kind)) {
    case MessageClass::Store:
        return Area::Store;
    case MessageClass::SecretStore:
        return Area::Secret;
    case MessageClass::Clock:
        return Area::Clock;
    case MessageClass::SetUp:
        return kind == ErrorKind::Profile ? Area::Profile : Area::Service;
    default:
        return Area::Service;
    }
}

} // namespace holdfast
