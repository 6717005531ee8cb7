#include "core/service/renewalmemory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestRenewals = 1024 * 1024;
constexpr qsizetype kLongestRenewalId = 500;

QString instantText(const std::optional<Instant> &instant)
{
    return instant ? formatInstant(*instant) : QString();
}

QJsonObject toJson(const UnfinishedRenewals &renewals)
{
    QJsonArray left;
    for (const ConnectionId &id : renewals.left) {
        if (size_t(left.size()) < kMostRenewalsKept)
            left.append(id.value());
    }
    QJsonArray done;
    for (const DoneRenewal &one : renewals.done) {
        if (size_t(done.size()) < kMostRenewalsKept)
            done.append(QJsonObject{{u"id"_s, one.connection.value()},
                                    {u"until"_s, instantText(one.until)}});
    }
    return {{u"keptAt"_s, instantText(renewals.keptAt)},
            {u"until"_s, instantText(renewals.until)},
            {u"left"_s, left},
            {u"done"_s, done}};
}

std::optional<UnfinishedRenewals> renewalsFromJson(const QJsonObject &object)
{
    const auto keptAt = parseInstant(object.value(u"keptAt"_s).toString());
    const auto until = parseInstant(object.value(u"until"_s).toString());
    if (!keptAt || !until)
        return std::nullopt;
    UnfinishedRenewals renewals{*keptAt, *until, {}, {}};
    const auto usable = [](const QString &id) { return !id.isEmpty() && id.size() <= kLongestRenewalId; };
    for (const QJsonValue &value : object.value(u"left"_s).toArray()) {
        if (const QString id = value.toString(); usable(id))
            renewals.left.emplace_back(id);
    }
    for (const QJsonValue &value : object.value(u"done"_s).toArray()) {
        const QJsonObject one = value.toObject();
        if (const QString id = one.value(u"id"_s).toString(); usable(id))
            renewals.done.push_back(
                {ConnectionId{id}, parseInstant(one.value(u"until"_s).toString())});
    }
    if (renewals.left.empty())
        return std::nullopt;
    return renewals;
}

} // namespace

QString renewalsOwner(const ProfileSummary &profile)
{
    const QString user = profile.user ? profile.user->value() : QString();
    return (profile.sandbox ? u"sandbox"_s : u"profile "_s + profile.key) + u'/' + user;
}

QString renewalsText(const RenewalsByOwner &renewals)
{
    QJsonObject object;
    for (const auto &[owner, one] : renewals)
        object.insert(owner, toJson(one));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RenewalsByOwner renewalsFrom(const QString &text)
{
    RenewalsByOwner renewals;
    if (text.size() > kLongestRenewals)
        return renewals;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto one = object.begin(); one != object.end(); ++one) {
        if (const auto read = renewalsFromJson(one.value().toObject()))
            renewals.emplace(one.key(), *read);
    }
    return renewals;
}

} // namespace holdfast
