#pragma once

#include <QObject>

namespace holdfast {

/// What the system says of this computer's network. A hint for what nobody waits for: a person's
/// click is tried whatever is said here.
class NetworkStatus : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// From now on isOffline() means something; until then, and where the system cannot tell,
    /// nothing is called offline. Call as often as you like.
    virtual void watch() = 0;
    [[nodiscard]] virtual bool isOffline() const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace holdfast
