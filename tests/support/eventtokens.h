#pragma once

#include "core/base/instant.h"
#include "support/testkeys.h"

#include <QByteArray>

namespace holdfast::test {

/// What one signed event says; the defaults are an honest one for testProfile()'s client.
struct EventFacts
{
    QByteArray issuer = "\"https://identity.example\"";
    QByteArray audience = "\"client-1\"";
    QByteArray id = "\"event-1\"";
    QByteArray issuedAt; ///< seconds; empty leaves the claim out
    QByteArray events = R"({"urn:com:moneyhub:events:sync-completed":{"connectionId":"bank:1"}})";
    QByteArray subject = "\"user-1\"";
};

[[nodiscard]] inline QByteArray secondsOf(Instant instant)
{
    return QByteArray::number(toMilliseconds(instant) / 1000);
}

/// The claims; a member whose value is empty is left out.
[[nodiscard]] inline QByteArray eventClaims(const EventFacts &facts)
{
    QList<QByteArray> members;
    const auto add = [&members](const char *name, const QByteArray &value) {
        if (!value.isEmpty())
            members.append('"' + QByteArray(name) + "\":" + value);
    };
    add("iss", facts.issuer);
    add("aud", facts.audience);
    add("jti", facts.id);
    add("iat", facts.issuedAt);
    add("sub", facts.subject);
    add("events", facts.events);
    return '{' + members.join(',') + '}';
}

[[nodiscard]] inline QByteArray eventToken(const EventFacts &facts,
                                           JwsAlgorithm algorithm = JwsAlgorithm::RS256,
                                           const QString &keyId = QStringLiteral("k1"))
{
    return testKey(algorithm, keyId).sign(eventClaims(facts)).value();
}

/// A delivery as a relay passes it on.
[[nodiscard]] inline QByteArray delivery(const QByteArray &path, const QByteArray &type,
                                         const QByteArray &body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: relay.example\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace holdfast::test
