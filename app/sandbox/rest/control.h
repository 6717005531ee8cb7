#pragma once

#include "app/sandbox/http/router.h"
#include "app/sandbox/webhooks/postbox.h"
#include "app/sandbox/world/faults.h"
#include "app/sandbox/world/world.h"

#include <QByteArray>

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
///     POST   /webhooks {"eventType", "userId", "clientId", "payload", "format": "json" | "jwt"}
///                                               sends one event now to --webhook; answers
///                                               {"id", "answeredStatus"}, 0 when nobody answered;
///                                               422 for a type the service does not know. Plain
///                                               JSON, for the world's only user and that user's
///                                               client, unless it says otherwise
class Control
{
public:
    /// World, faults and postbox must outlive this, and this the router. Without a postbox nobody
    /// listens: POST /control/webhooks answers 409.
    Control(QByteArray token, World &world, Faults &faults, Postbox *postbox);

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
    [[nodiscard]] Event eventFrom(const QJsonObject &body) const;
    void sendWebhook(const Request &request, const Reply &reply);

    QByteArray m_token;
    World &m_world;
    Faults &m_faults;
    Postbox *m_postbox;
};

} // namespace holdfast::sandbox
