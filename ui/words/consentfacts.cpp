#include "ui/words/consentfacts.h"

#include "core/base/plaintext.h"
#include "core/lifecycle/countdown.h"
#include "core/lifecycle/historyreach.h"
#include "ui/words/connectionwords.h"
#include "ui/words/consentwords.h"
#include "ui/words/countdownwords.h"
#include "ui/words/listwords.h"
#include "ui/words/relinkwords.h"
#include "ui/words/transactionwords.h"
#include "ui/words/words_p.h"

#include <QDateTime>

#include <algorithm>
#include <functional>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

/// A permission of open banking in a word or two; one nobody knows stays as it was sent.
QString permissionName(const QString &permission)
{
    if (permission == u"ReadAccountsBasic" || permission == u"ReadProducts")
        return Words::tr("accounts");
    if (permission == u"ReadAccountsDetail")
        return Words::tr("account numbers");
    if (permission == u"ReadBalances")
        return Words::tr("balances");
    if (permission.startsWith(u"ReadTransactions"))
        return Words::tr("transactions");
    if (permission.startsWith(u"ReadParty"))
        return Words::tr("names of the account holders");
    if (permission.startsWith(u"ReadBeneficiaries"))
        return Words::tr("payees");
    if (permission.startsWith(u"ReadStandingOrders"))
        return Words::tr("standing orders");
    return singleLine(permission, 60);
}

QStringList rememberedKinds(const ConnectionDetails &details)
{
    for (const ServiceConsent &consent : details.serviceConsents) {
        if (consent.permissions.empty())
            continue;
        QStringList kinds;
        for (const QString &permission : consent.permissions)
            kinds << permissionName(permission);
        kinds.removeDuplicates();
        return kinds;
    }
    return {};
}

QStringList seenKinds(const ConnectionDetails &details)
{
    QStringList kinds;
    if (!details.accounts.empty())
        kinds << Words::tr("accounts");
    const auto &accounts = details.accounts;
    if (std::any_of(accounts.begin(), accounts.end(),
                    [](const Account &one) { return one.balance.has_value(); }))
        kinds << Words::tr("balances");
    const auto &histories = details.accountHistories;
    if (std::any_of(accounts.begin(), accounts.end(),
                    [](const Account &one) { return one.historyFrom.has_value(); }) ||
        std::any_of(histories.begin(), histories.end(),
                    [](const AccountHistory &one) { return one.count > 0; }))
        kinds << Words::tr("transactions");
    return kinds;
}

QString accountsText(const ConnectionDetails &details)
{
    QStringList names;
    const auto &ids = details.entry.connection.accountIds;
    for (const AccountId &id : ids) {
        if (const QString name = accountNameOf(id, details); !name.isEmpty())
            names << name;
    }
    if (ids.empty())
        return Words::tr("None that the service names");
    return names.size() == qsizetype(ids.size()) ? listedNames(names)
                                                 : accountCountWords(qsizetype(ids.size()));
}

ConsentFact dated(const QString &name, Instant instant, const WordContext &context)
{
    return {name, spokenDate(instant, context), exactDate(instant, context)};
}

/// When the bank first said yes, as far as is known.
std::optional<Instant> grantedAt(const ConnectionDetails &details)
{
    if (const auto &connected = details.entry.connection.connectedOn; !connected.isAbsent())
        return connected.value;
    for (auto record = details.consents.rbegin(); record != details.consents.rend(); ++record) {
        if (record->kind == FlowKind::Connect)
            return record->grantedAt;
    }
    return std::nullopt;
}

ConsentFact grantedFact(const ConnectionDetails &details, const WordContext &context)
{
    const QString name = Words::tr("Granted");
    if (const auto granted = grantedAt(details))
        return dated(name, *granted, context);
    return {name, details.entry.connection.connectedOn.unreadable
                      ? Words::tr("On a day Holdfast cannot read")
                      : Words::tr("The service names no day")};
}

/// Of each renewal when it was, the latest first.
std::vector<Instant> renewalsOf(const ConnectionDetails &details, const WordContext &context)
{
    std::vector<Instant> renewals;
    for (const ConsentRecord &record : details.consents) {
        if (record.kind != FlowKind::Connect)
            renewals.push_back(record.grantedAt);
    }
    // One that was given elsewhere, or before Holdfast was there, is told by the service alone: as
    // the moment of what was agreed to last, which may be the first consent itself.
    const auto &given = details.entry.connection.userConsentedAt.value;
    const auto granted = grantedAt(details);
    const auto localDay = [&context](Instant at) {
        return QDateTime::fromMSecsSinceEpoch(toMilliseconds(at), context.zone).date();
    };
    const bool isTheFirst = given && granted && localDay(*given) == localDay(*granted);
    const auto isSame = [&given](Instant one) {
        return std::chrono::abs(one - *given) < std::chrono::hours{1};
    };
    if (given && !isTheFirst && std::none_of(renewals.begin(), renewals.end(), isSame))
        renewals.push_back(*given);
    std::sort(renewals.begin(), renewals.end(), std::greater<>());
    return renewals;
}

ConsentFact renewedFact(const std::vector<Instant> &renewals, const WordContext &context)
{
    QStringList days;
    QStringList exact;
    for (const Instant one : renewals) {
        if (days.size() == qsizetype(kConsentsTold))
            break;
        days << spokenDay(one, context);
        exact << exactDate(one, context);
    }
    return {Words::tr("Renewed"), listedNames(days), exact.join(u'\n')};
}

ConsentFact endFact(const ConnectionDetails &details, const WordContext &context)
{
    const QString name = Words::tr("End");
    const ReceivedInstant &end = details.entry.connection.expiresAt;
    if (end.unreadable)
        return {name, Words::tr("On a day Holdfast cannot read")};
    if (!end.value)
        return {name, Words::tr("The service names no end")};
    return {name,
            spokenDate(*end.value, context) + u'\n' +
                countdownHeadline(countdownTo(*end.value, context.now)),
            exactDate(*end.value, context)};
}

QString reachText(const ConnectionDetails &details, const WordContext &context)
{
    std::optional<QDate> from;
    for (const AccountHistory &history : details.accountHistories) {
        if (const auto reach = reachOf(history))
            from = from ? std::min(*from, *reach) : *reach;
    }
    if (from)
        //: How far back data goes; %1 is a day.
        return Words::tr("To %1, on this computer").arg(calendarDay(*from, context));
    for (const Account &account : details.accounts) {
        if (account.historyFrom)
            from = from ? std::min(*from, *account.historyFrom) : *account.historyFrom;
    }
    return from ? Words::tr("To %1, at the service").arg(calendarDay(*from, context))
                : Words::tr("Not known before transactions are read");
}

} // namespace

QString dataKindsSentence(const ConnectionDetails &details)
{
    if (const QStringList kinds = rememberedKinds(details); !kinds.isEmpty())
        //: %1 is a list such as "accounts, balances and transactions".
        return Words::tr("As the service remembers it: %1").arg(listedNames(kinds));
    if (const QStringList kinds = seenKinds(details); !kinds.isEmpty())
        return Words::tr("As granted at the bank; seen so far: %1").arg(listedNames(kinds));
    return Words::tr("As granted at the bank; nothing has been seen so far");
}

QList<ConsentFact> consentFacts(const ConnectionDetails &details, const QString &askedBy,
                                const WordContext &context)
{
    const ConnectionEntry &entry = details.entry;
    QList<ConsentFact> facts{{Words::tr("Bank"), bankNameOf(entry.connection)}};
    if (const QString own = singleLine(entry.settings.ownName, kOwnNameLimit); !own.isEmpty())
        facts.append({Words::tr("Your name for it"), own});
    const QString person = singleLine(entry.settings.person, kPersonLimit);
    facts.append({Words::tr("Whose login"),
                  person.isEmpty() ? Words::tr("Nobody named; you can name somebody under Name and "
                                               "notes")
                                   : person});
    facts.append({Words::tr("Accounts"), accountsText(details)});
    facts.append({Words::tr("Data"), dataKindsSentence(details)});
    const QString party = singleLine(askedBy, 80);
    facts.append({Words::tr("Asked by"),
                  party.isEmpty()
                      ? Words::tr("The client of this profile. What for was told when you agreed; "
                                  "Holdfast does not know it")
                      //: %1 is the name of who asked for the consent.
                      : Words::tr("%1. What for was told when you agreed; Holdfast does not know it")
                            .arg(party)});
    facts.append(grantedFact(details, context));
    if (const std::vector<Instant> renewals = renewalsOf(details, context); !renewals.empty())
        facts.append(renewedFact(renewals, context));
    facts.append(endFact(details, context));
    facts.append({Words::tr("Data goes back"), reachText(details, context)});
    return facts;
}

} // namespace holdfast
