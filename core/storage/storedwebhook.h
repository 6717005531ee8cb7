#pragma once

#include "core/base/instant.h"
#include "core/lifecycle/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace holdfast {

/// What is remembered of one client's webhooks.
struct WebhookMemory
{
    QString path;            ///< the unguessable end of the address; empty while none was made
    bool signedOnly = false; ///< a signed event came once: plain ones are refused since
    qint64 events = 0;       ///< how many were taken
    qint64 unknownEvents = 0;
    std::optional<Instant> lastEventAt;
    friend bool operator==(const WebhookMemory &, const WebhookMemory &) = default;
};

/// One event to be taken: which rows it is about. Nothing else of it is kept.
struct WebhookNotice
{
    /// Of a signed event: stands for its `jti`. Empty for a plain one, which cannot be recognised.
    QString token;
    Instant receivedAt{};
    bool known = true;     ///< its kind is one of the service's list
    bool readsList = true; ///< false: it is about nothing that is kept here
    std::vector<ConnectionId> connections;
    std::vector<AccountId> accounts;
};

enum class WebhookIntake {
    SeenBefore, ///< nothing was kept: the same event was taken before
    Nothing,    ///< taken; there is nothing to read
    List,       ///< taken; names nothing that is stored here: the list is to be read
    Connection, ///< taken; names at least one connection or account that is stored here
};

/// What is still to be read because of events.
struct WebhookWork
{
    qint64 upTo = 0; ///< 0: nothing
    std::vector<ConnectionId> connections;
    friend bool operator==(const WebhookWork &, const WebhookWork &) = default;
};

/// How long a signed event is recognised: a day, as long as its `iat` is accepted, and another for
/// clocks that jump.
inline constexpr std::chrono::hours kWebhookMemory{48};

} // namespace holdfast
