#include "app/sandbox/rest/connectionpatch.h"

#include "app/sandbox/world/simulation.h"

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

bool isOutcome(const QString &word)
{
    static const QStringList words = {u"success"_s, u"error"_s, u"partial"_s, u"mfa-required"_s,
                                      u"credentials-error"_s};
    return words.contains(word);
}

// Each returns whether the value fits the field; if not, it is sent as it is.
bool setInstant(std::optional<Instant> &field, const QJsonValue &value)
{
    if (value.isNull()) {
        field.reset();
        return true;
    }
    const std::optional<Instant> instant = parseInstant(value.toString());
    if (instant)
        field = instant;
    return instant.has_value();
}

bool setText(QString &field, const QJsonValue &value)
{
    if (!value.isString() && !value.isNull())
        return false;
    field = value.toString();
    return true;
}

bool setFlag(bool &field, const QJsonValue &value)
{
    if (!value.isBool() && !value.isNull())
        return false;
    field = value.toBool();
    return true;
}

bool setConnectedOn(SandboxConnection &connection, const QJsonValue &value)
{
    std::optional<Instant> instant;
    if (!setInstant(instant, value) || !instant)
        return false;
    connection.connectedOn = *instant;
    return true;
}

bool setExpiry(SandboxConnection &connection, const QJsonValue &value, Instant now)
{
    if (!setInstant(connection.expiresAt, value))
        return false;
    // What an earlier expiry had caused goes with it.
    if (!connection.hasExpired(now) && connection.extendedStatus == "expired"_L1) {
        connection.extendedStatus.clear();
        connection.error.clear();
        connection.status = u"ok"_s;
    }
    return true;
}

bool setError(SandboxConnection &connection, const QJsonValue &value)
{
    if (!setText(connection.error, value))
        return false;
    connection.fetchOutcome = outcomeForError(connection.error);
    connection.status = connection.error.isEmpty() ? u"ok"_s : u"error"_s;
    return true;
}

bool setLastUpdated(SandboxConnection &connection, const QJsonValue &value, Instant now)
{
    // Else the next look would fetch at once and undo it.
    connection.lastAttempt = now;
    return setInstant(connection.lastUpdated, value);
}

bool setTppConsent(SandboxConnection &connection, const QJsonValue &value)
{
    if (!value.isBool() && !value.isNull())
        return false;
    connection.tppConsent = value.isBool() ? std::optional<bool>(value.toBool()) : std::nullopt;
    return true;
}

bool saysTheSame(const QJsonValue &asked, const QJsonValue &shown)
{
    if (asked == shown || (asked.isNull() && shown.isUndefined()))
        return true;
    const std::optional<Instant> instant = parseInstant(asked.toString());
    return instant && instant == parseInstant(shown.toString());
}

bool setField(SandboxConnection &connection, const QString &name, const QJsonValue &value, Instant now)
{
    if (name == "name"_L1)
        return value.isString() && setText(connection.name, value);
    if (name == "type"_L1)
        return value.isString() && setText(connection.type, value);
    if (name == "status"_L1)
        return value.isString() && setText(connection.status, value);
    if (name == "error"_L1)
        return setError(connection, value);
    if (name == "extendedStatus"_L1)
        return setText(connection.extendedStatus, value);
    if (name == "connectedOn"_L1)
        return setConnectedOn(connection, value);
    if (name == "lastUpdated"_L1)
        return setLastUpdated(connection, value, now);
    if (name == "expiresAt"_L1)
        return setExpiry(connection, value, now);
    if (name == "userConsentedAt"_L1)
        return setInstant(connection.userConsentedAt, value);
    if (name == "tppConsent"_L1)
        return setTppConsent(connection, value);
    if (name == "singleSyncOnly"_L1)
        return setFlag(connection.singleSyncOnly, value);
    if (name == "useMfa"_L1)
        return setFlag(connection.useMfa, value);
    return false;
}

} // namespace

std::optional<QString> applyPatch(SandboxConnection &connection, const QJsonObject &fields,
                                  Instant now)
{
    if (fields.contains("id"_L1) || fields.contains("userId"_L1))
        return u"id and userId cannot be changed."_s;
    const QJsonValue outcome = fields.value("fetchOutcome"_L1);
    if (!outcome.isUndefined() && !isOutcome(outcome.toString()))
        return u"fetchOutcome is none of success, error, partial, mfa-required, credentials-error."_s;

    // An object keeps its keys sorted, so "error" comes before "status", which may refine it.
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it.key() == "fetchOutcome"_L1)
            continue;
        if (setField(connection, it.key(), it.value(), now))
            connection.overrides.remove(it.key());
        else
            connection.overrides.insert(it.key(), it.value());
    }
    if (!outcome.isUndefined())
        connection.fetchOutcome = outcome.toString();
    return {};
}

void insistOn(SandboxConnection &connection, const QJsonObject &fields, const QJsonObject &shown)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it.key() != "fetchOutcome"_L1 && !saysTheSame(it.value(), shown.value(it.key())))
            connection.overrides.insert(it.key(), it.value());
    }
}

} // namespace holdfast::sandbox
