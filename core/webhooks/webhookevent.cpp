#include "core/webhooks/webhookevent.h"

#include "core/auth/jwtclaims.h"
#include "core/base/strictjson.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace holdfast {

namespace {

using Json = nlohmann::json;

constexpr qsizetype kLongestId = 512;
constexpr QLatin1String kUrnStart("urn:com:moneyhub:events:");

/// As normalised(); both spellings where Moneyhub's own pages differ.
constexpr std::array kAboutConnections = {
    "newtransactions",
    "updatedtransactions",
    "deletedtransactions",
    "restoredtransactions",
    "synccompleted",
    "synccomplete",
    "postconnectionenrichmentcomplete",
    "postconnectionenrichmentcompleted",
    "newregulartransactions",
    "updatedregulartransactions",
    "deletedaccount",
    "reauthreminder",
    "refreshreminder",
    "addfirstconnection",
};
constexpr std::array kAboutOtherThings = {
    "balancethreshold",
    "paymentcompleted",
    "paymentpending",
    "paymenterror",
    "paymentrejected",
    "affordabilityreportsuccess",
    "affordabilityreportfailure",
};

template <std::size_t size>
bool isOneOf(const std::array<const char *, size> &words, const QString &word)
{
    return std::any_of(words.begin(), words.end(),
                       [&word](const char *one) { return word == QLatin1String(one); });
}

/// `newTransactions` of the plain format and `urn:…:new-transactions` of the signed one are one
/// word.
QString normalised(QString kind)
{
    if (kind.startsWith(kUrnStart, Qt::CaseInsensitive))
        kind = kind.sliced(kUrnStart.size());
    return kind.remove(u'-').remove(u'_').toLower();
}

template <class AnyId>
void name(std::vector<AnyId> &ids, const Json &object, const char *member)
{
    const std::optional<QString> id = textClaim(object, member);
    if (id && !id->isEmpty() && id->size() <= kLongestId && qsizetype(ids.size()) < kMostNamed)
        ids.emplace_back(*id);
}

void readPayload(const Json &payload, WebhookEvent &event)
{
    if (!payload.is_object())
        return;
    name(event.connections, payload, "connectionId");
    name(event.accounts, payload, "accountId");
    const auto accounts = payload.find("accounts");
    if (accounts == payload.end() || !accounts->is_array())
        return;
    for (const Json &account : *accounts) {
        if (account.is_object())
            name(event.accounts, account, "id");
    }
}

void add(const QString &kind, const Json &payload, WebhookEvent &event)
{
    const QString word = normalised(kind);
    const bool other = isOneOf(kAboutOtherThings, word);
    event.known = event.known && (other || isOneOf(kAboutConnections, word));
    if (other)
        return;
    // An unknown kind may be a connection's: better one reading too many.
    event.readsList = true;
    readPayload(payload, event);
}

} // namespace

Expected<WebhookEvent> readPlainEvent(const QByteArray &body)
{
    const auto object = parseStrictJson(body);
    if (!object)
        return fail(object.error());
    const auto kind =
        object->is_object() ? textClaim(*object, "eventType") : std::optional<QString>();
    if (!kind)
        return fail(makeError(ErrorKind::BadAnswer, QStringLiteral("eventType"),
                              QStringLiteral("the event does not say what it is")));
    WebhookEvent event;
    event.user = UserId{textClaim(*object, "userId").value_or(QString())};
    const auto payload = object->find("payload");
    add(*kind, payload == object->end() ? Json() : *payload, event);
    return event;
}

WebhookEvent readEventClaims(const Json &claims)
{
    WebhookEvent event;
    event.user = UserId{textClaim(claims, "sub").value_or(QString())};
    const QByteArray token = textClaim(claims, "jti").value_or(QString()).toUtf8();
    event.token = QString::fromLatin1(
        QCryptographicHash::hash(token, QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    const auto events = claims.find("events");
    if (events == claims.end() || !events->is_object()) {
        event.known = false;
        return event;
    }
    for (const auto &[kind, payload] : events->items())
        add(QString::fromStdString(kind), payload, event);
    return event;
}

} // namespace holdfast
