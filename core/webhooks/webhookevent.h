#pragma once

#include "core/base/expected.h"
#include "core/lifecycle/ids.h"

#include <nlohmann/json_fwd.hpp>

#include <QByteArray>
#include <QString>

#include <vector>

namespace holdfast {

/// What is taken from a webhook event: whom it is about. An event is only a hint that something can
/// be read; no value in its payload is ever believed or kept.
struct WebhookEvent
{
    /// Stands for the `jti` of a signed event, in a fixed length; empty for a plain one.
    QString token;
    UserId user;            ///< empty when it names none
    bool known = true;      ///< every kind in it is one of the service's list
    bool readsList = false; ///< at least one kind may concern connections
    std::vector<ConnectionId> connections;
    std::vector<AccountId> accounts;
    friend bool operator==(const WebhookEvent &, const WebhookEvent &) = default;
};

/// Most connections, and most accounts, that one event is taken to name. The service sends one
/// account an event; what goes beyond is found by reading the list.
inline constexpr qsizetype kMostNamed = 20;

/// A delivery in plain JSON: `{id, eventType, userId, payload}`. Everything but a text `eventType`
/// may be missing or of another type. Fails with BadAnswer, part "json" or "eventType".
[[nodiscard]] Expected<WebhookEvent> readPlainEvent(const QByteArray &body);

/// The claims of a verified Security Event Token (RFC 8417): `sub` and `events`, an object of event
/// URNs and payloads. None, several and unknown ones are fine, and so are payloads of other types:
/// Moneyhub documents few URNs, and not all of them follow from the event's id.
[[nodiscard]] WebhookEvent readEventClaims(const nlohmann::json &claims);

} // namespace holdfast
