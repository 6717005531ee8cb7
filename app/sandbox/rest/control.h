#pragma once

#include "app/sandbox/http/router.h"
#include "app/sandbox/world/faults.h"
#include "app/sandbox/world/world.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QUrl>

namespace holdfast::sandbox {

/// The test bench's door, below /control. Every call needs `Authorization: Bearer <controlToken>`,
/// else 401.
///
///     GET    /clock                             {"now": T}
///     POST   /clock {"advanceSeconds": n}       moves the clock, the same answer
///     GET    /state                             the whole world, as a scenario file has it
///     PATCH  /connections/{id} {…}              sets fields, see applyPatch()
///     POST   /faults {"endpoint", "kind", "times"}   orders a fault, see Faults; 422 for unknown words
///     DELETE /faults                            forgets those not served yet
///     POST   /webhooks {"eventType", "userId", "payload"}   sends one event now to --webhook;
///                                               {"id", "answeredStatus"}, 0 when nobody answered
class Control
{
public:
    struct Settings
    {
        QByteArray token;
        QUrl webhook; ///< empty: nobody listens, POST /control/webhooks answers 409
    };

    /// World and faults must outlive this, and this the router.
    Control(Settings settings, World &world, Faults &faults);

    void addRoutes(Router &router);

private:
    using Route = Response (Control::*)(const Request &);

    void add(Router &router, const QByteArray &method, const QString &pattern, Route route);
    [[nodiscard]] bool isAllowed(const Request &request) const;

    [[nodiscard]] Response clock(const Request &request);
    [[nodiscard]] Response moveClock(const Request &request);
    [[nodiscard]] Response state(const Request &request);
    [[nodiscard]] Response patchConnection(const Request &request);
    [[nodiscard]] Response orderFault(const Request &request);
    [[nodiscard]] Response clearFaults(const Request &request);
    void sendWebhook(const Request &request, const Reply &reply);

    Settings m_settings;
    World &m_world;
    Faults &m_faults;
    QNetworkAccessManager m_network;
};

} // namespace holdfast::sandbox
