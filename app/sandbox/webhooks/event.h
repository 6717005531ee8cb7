#pragma once

#include "core/base/expected.h"
#include "core/base/instant.h"
#include "core/jose/signingkey.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace holdfast::sandbox {

/// Something that the service tells a client.
struct Event
{
    QString type; ///< as in the plain format, e.g. "newTransactions"
    QString userId;
    QString clientId; ///< whose user it is
    QJsonValue payload;
};

enum class EventFormat {
    Plain,  ///< application/json: {id, eventType, userId, payload}
    Signed, ///< application/jwt: a Security Event Token (RFC 8417)
};

/// Whether the service knows events of this type.
[[nodiscard]] bool isEventType(const QString &type);

/// The URN of a type in the signed format: kebab-case, but for the one that the service names
/// otherwise.
[[nodiscard]] QString eventUrn(const QString &type);

/// The body of a delivery in the plain format.
[[nodiscard]] QByteArray plainEvent(const Event &event, const QString &id);

/// The body of a delivery in the signed format. `issuer` is the identity host without /oidc, as the
/// service has it in events; `now` is real time, like in every JWT here.
[[nodiscard]] Expected<QByteArray> signedEvent(const Event &event, const QString &id,
                                               const QString &issuer, Instant now,
                                               const SigningKey &key);

} // namespace holdfast::sandbox
