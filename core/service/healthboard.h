#pragma once

#include "core/service/connectionservice.h"

#include <QObject>

#include <map>

namespace holdfast {

/// What is wrong, area by area. A new fault of an area takes the place of the old one; a success
/// there clears it. Each report is also a line of the log, also when nothing new is told. Faults here
/// are ours, the network's or the service's: they never reach advice.
class HealthBoard : public QObject
{
    Q_OBJECT
public:
    /// SetAside: a damaged database that this start moved; stays until the program ends.
    enum class Area { Store, Profile, Secret, Service, Clock, Data, Webhooks, SetAside };

    using QObject::QObject;

    void report(Area area, const Error &fault);
    void clear(Area area);
    void setChecking(bool checking);
    void setLastChecked(std::optional<Instant> at);
    void setNextTry(std::optional<Instant> at);

    [[nodiscard]] ServiceHealth health() const;

    /// Where a failed call to the service belongs.
    [[nodiscard]] static Area areaOf(ErrorKind kind);

Q_SIGNALS:
    void changed();

private:
    std::map<Area, Error> m_faults;
    bool m_checking = false;
    std::optional<Instant> m_lastChecked;
    std::optional<Instant> m_nextTry;
};

} // namespace holdfast
