#include "app/sandbox/webhooks/event.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

constexpr std::array kTypes = {
    "newTransactions",
    "updatedTransactions",
    "deletedTransactions",
    "restoredTransactions",
    "syncCompleted",
    "postConnectionEnrichmentComplete",
    "newRegularTransactions",
    "updatedRegularTransactions",
    "deletedAccount",
    "reauthReminder",
    "refreshReminder",
    "addFirstConnection",
    "balanceThreshold",
    "paymentCompleted",
    "paymentPending",
    "paymentError",
    "affordabilityReportSuccess",
    "affordabilityReportFailure",
};

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

bool isEventType(const QString &type)
{
    return std::any_of(kTypes.begin(), kTypes.end(),
                       [&type](const char *known) { return type == QLatin1String(known); });
}

QString eventUrn(const QString &type)
{
    const QString start = u"urn:com:moneyhub:events:"_s;
    if (type == "paymentError"_L1)
        return start + u"payment-rejected"_s;
    QString kebab;
    for (const QChar letter : type) {
        if (letter.isUpper())
            kebab += u'-';
        kebab += letter.toLower();
    }
    return start + kebab;
}

QByteArray plainEvent(const Event &event, const QString &id)
{
    return compact({{u"id"_s, id},
                    {u"eventType"_s, event.type},
                    {u"userId"_s, event.userId},
                    {u"payload"_s, event.payload}});
}

Expected<QByteArray> signedEvent(const Event &event, const QString &id, const QString &issuer,
                                 Instant now, const SigningKey &key)
{
    return key.sign(compact({{u"iss"_s, issuer},
                             {u"aud"_s, event.clientId},
                             {u"iat"_s, toMilliseconds(now) / 1000},
                             {u"jti"_s, id},
                             {u"sub"_s, event.userId},
                             {u"events"_s, QJsonObject{{eventUrn(event.type), event.payload}}}}));
}

} // namespace holdfast::sandbox
