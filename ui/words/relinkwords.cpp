#include "ui/words/relinkwords.h"

#include "core/base/plaintext.h"
#include "ui/words/connectionwords.h"
#include "ui/words/consentwords.h"
#include "ui/words/flowwords.h"
#include "ui/words/listwords.h"
#include "ui/words/words_p.h"

#include <algorithm>

namespace holdfast {

namespace {

QStringList namesOf(const std::vector<AccountId> &ids, const ConnectionDetails &details)
{
    QStringList names;
    for (const AccountId &id : ids) {
        if (const QString name = accountNameOf(id, details); !name.isEmpty())
            names.append(name);
    }
    return names;
}

std::vector<AccountId> without(std::vector<AccountId> ids, const std::vector<AccountId> &others)
{
    std::erase_if(ids, [&others](const AccountId &id) {
        return std::find(others.begin(), others.end(), id) != others.end();
    });
    return ids;
}

/// A bank that is reached by its login alone has given none.
bool hasConsent(const BankConnection &connection)
{
    return !connection.expiresAt.isAbsent() ||
           isOpenBanking(connectionTypeFromWord(connection.type));
}

QString mayStayUntil(const QStringList &names, const QString &day)
{
    if (names.size() == 2)
        return Words::tr("If you tick only %1, %2 stays on the old consent and stops on %3.")
            .arg(names[1], names[0], day);
    if (names.size() == 3)
        return Words::tr("If you tick only %1 and %2, %3 stays on the old consent and stops on %4.")
            .arg(names[1], names[2], names[0], day);
    if (names.isEmpty())
        return Words::tr("Accounts you do not tick stay on the old consent and stop on %1.")
            .arg(day);
    return Words::tr("An account you do not tick, such as %1, stays on the old consent and stops "
                     "on %2.")
        .arg(names[0], day);
}

QString mayStay(const QStringList &names)
{
    if (names.size() == 2)
        return Words::tr("If you tick only %1, %2 stays on the old consent.")
            .arg(names[1], names[0]);
    if (names.size() == 3)
        return Words::tr("If you tick only %1 and %2, %3 stays on the old consent.")
            .arg(names[1], names[2], names[0]);
    if (names.isEmpty())
        return Words::tr("Accounts you do not tick stay on the old consent.");
    return Words::tr("An account you do not tick, such as %1, stays on the old consent.")
        .arg(names[0]);
}

void tellStep(QStringList &sentences, const LineageStep &step, const WordContext &context)
{
    const QString day = spokenDay(step.at, context);
    sentences.append(step.kind == Succession::Split
                         //: %1 is a day, such as "3 March".
                         ? Words::tr("Split off from an earlier connection on %1.").arg(day)
                         : Words::tr("Took the place of an earlier connection on %1.").arg(day));
    if (const auto moved = accountNamesWith(AccountFate::Moved, step); !moved.isEmpty())
        //: %1 is a list of accounts.
        sentences.append(
            Words::tr("Moved over with all that belongs to it: %1.").arg(listedNames(moved)));
    if (const auto stayed = accountNamesWith(AccountFate::Stayed, step); !stayed.isEmpty())
        //: %1 is a list of accounts.
        sentences.append(Words::tr("Stayed on the old consent: %1.").arg(listedNames(stayed)));
    if (const auto lost = accountNamesWith(AccountFate::Lost, step); !lost.isEmpty())
        //: %1 is a list of accounts.
        sentences.append(
            Words::tr("No longer part of any connection, kept as it was: %1.").arg(listedNames(lost)));
}

} // namespace

QStringList accountNamesWith(AccountFate fate, const LineageStep &step)
{
    QStringList names;
    for (const AccountStep &account : step.accounts) {
        if (account.fate == fate)
            names.append(account.name.trimmed().isEmpty() ? account.older.value().left(8)
                                                          : singleLine(account.name, 80));
    }
    return names;
}

QString shownName(const ConnectionEntry &entry)
{
    return nameBeside(entry.settings.ownName, bankNameOf(entry.connection));
}

qsizetype shownAccounts(const ConnectionEntry &entry)
{
    const auto carried = qsizetype(entry.connection.accountIds.size());
    return std::max<qsizetype>(0, carried - entry.hiddenAccounts);
}

QString accountNameOf(const Account &account, const AccountSettings &settings)
{
    if (!settings.ownName.isEmpty())
        return singleLine(settings.ownName, kOwnNameLimit);
    const QString name = singleLine(account.name, 80);
    if (account.reference.isEmpty())
        return name;
    return name + QStringLiteral(" ··") + singleLine(account.reference, 12);
}

QString accountNameOf(const AccountId &id, const ConnectionDetails &details)
{
    const auto account = std::find_if(details.accounts.begin(), details.accounts.end(),
                                      [&id](const Account &one) { return one.id == id; });
    if (account == details.accounts.end())
        return {};
    const auto settings = details.accountSettings.find(id);
    return accountNameOf(*account, settings == details.accountSettings.end() ? AccountSettings{}
                                                                             : settings->second);
}

QString forecastSentence(const FlowForecast &forecast, const ConnectionDetails &details,
                         const WordContext &context)
{
    if (forecast.mayStay.empty())
        return {};
    if (!hasConsent(details.entry.connection))
        return Words::tr("Accounts you do not tick stay on the old login.");
    QStringList names = namesOf(forecast.mayStay, details);
    if (names.size() != qsizetype(forecast.mayStay.size()))
        names.clear(); // half of the names would tell another story
    if (!forecast.staysUntil.value)
        return mayStay(names);
    if (forecast.staysEnded)
        return mayStay(names) + u' ' + Words::tr("That consent has ended already.");
    return mayStayUntil(names, spokenDay(*forecast.staysUntil.value, context));
}

QString leftBehindHeadline(const BankConnection &connection, const WordContext &context)
{
    if (!hasConsent(connection))
        return Words::tr("Stays on the old login");
    if (!connection.expiresAt.value)
        return Words::tr("Stays on the old consent");
    //: %1 is a day, such as "14 May".
    return Words::tr("Stays on the old consent until %1")
        .arg(spokenDay(*connection.expiresAt.value, context));
}

QString leftBehindSentence(const BankConnection &connection, const LeftBehind &left,
                           const WordContext &context)
{
    const QString day = spokenDay(left.at, context);
    return connection.accountIds.size() == 1
               //: %1 is a day, such as "3 March".
               ? Words::tr("It was not ticked when you logged in on %1.").arg(day)
               : Words::tr("Its accounts were not ticked when you logged in on %1.").arg(day);
}

QString bringAlongText()
{
    return Words::tr("Bring along");
}

QString stayedSentence(const ConnectionDetails &left, const WordContext &context)
{
    const BankConnection &connection = left.entry.connection;
    const QString names = listedNames(namesOf(connection.accountIds, left));
    if (names.isEmpty())
        return {};
    if (!hasConsent(connection))
        //: %1 is a list of accounts.
        return Words::tr("On the old login: %1.").arg(names);
    return connection.expiresAt.value
               //: %1 is a list of accounts, %2 a day.
               ? Words::tr("On the old consent until %2: %1.")
                     .arg(names, spokenDay(*connection.expiresAt.value, context))
               : Words::tr("On the old consent: %1.").arg(names);
}

QStringList lineageSentences(const ConnectionDetails &details, const WordContext &context)
{
    QStringList sentences;
    const ConnectionId &self = details.entry.connection.id;
    for (const LineageStep &step : details.lineage.after) {
        if (step.older != self)
            continue;
        const QString day = spokenDay(step.at, context);
        sentences.append(
            step.kind == Succession::Split
                ? Words::tr("Its other accounts went to a newer connection on %1.").arg(day)
                : Words::tr("A newer connection took its place on %1.").arg(day));
    }
    for (const LineageStep &step : details.lineage.before) {
        if (step.newer == self)
            tellStep(sentences, step, context);
    }
    return sentences;
}

QStringList overlapSentences(const ConnectionDetails &details)
{
    QStringList sentences;
    for (const Overlap &overlap : details.overlaps) {
        QStringList names;
        for (const AccountMatch &match : overlap.accounts) {
            if (const QString name = accountNameOf(match.older, details); !name.isEmpty())
                names.append(name);
        }
        //: %1 is a list of accounts.
        sentences.append(
            Words::tr("Also in another connection to this bank, and fetched twice: %1.")
                .arg(listedNames(names)));
    }
    return sentences;
}

QString questionSentence(const AccountQuestion &question)
{
    const QString name = singleLine(question.name, 80);
    return name.isEmpty() ? Words::tr("Which account is the earlier one now?")
                          : Words::tr("Which account is %1 now?").arg(name);
}

QStringList consentDifferences(const ConnectionDetails &details, const WordContext &context)
{
    QStringList sentences;
    if (details.consents.empty())
        return sentences;
    const ConsentRecord &granted = details.consents.front();
    const BankConnection &connection = details.entry.connection;
    if (granted.grantedUntil && connection.expiresAt.value &&
        *granted.grantedUntil != *connection.expiresAt.value)
        sentences.append(Words::tr("Granted until %1, now it ends on %2.")
                             .arg(spokenDay(*granted.grantedUntil, context),
                                  spokenDay(*connection.expiresAt.value, context)));
    const auto gone = without(granted.grantedAccounts, connection.accountIds);
    if (const QString names = listedNames(namesOf(gone, details)); !names.isEmpty())
        //: %1 is a list of accounts.
        sentences.append(Words::tr("Granted, but no longer returned: %1.").arg(names));
    if (const QString names =
            listedNames(namesOf(without(granted.askedAccounts, granted.grantedAccounts), details));
        !names.isEmpty())
        //: %1 is a list of accounts.
        sentences.append(Words::tr("Asked for, but not granted: %1.").arg(names));
    const auto added = granted.grantedAccounts.empty()
                           ? std::vector<AccountId>()
                           : without(connection.accountIds, granted.grantedAccounts);
    if (const QString names = listedNames(namesOf(added, details)); !names.isEmpty())
        //: %1 is a list of accounts.
        sentences.append(Words::tr("Returned, though it came after the consent: %1.").arg(names));
    return sentences;
}

QString alreadyThereSentence(const QString &bankName, qsizetype count)
{
    const QString name = singleLine(bankName, 80);
    const QString bank = name.isEmpty() ? Words::tr("This bank") : name;
    //: %1 is a bank; the count is that of the logins there.
    return Words::tr("%1 is connected already, with %n login(s). Another login is fine; to renew "
                     "one, renew it instead.",
                     nullptr, countFor(count))
        .arg(bank);
}

QString settledHeadline(const SettledAttempt &attempt)
{
    if (attempt.result.outcome == FlowOutcome::Unchanged)
        return attempt.kind == FlowKind::Connect ? Words::tr("Connecting a bank was cut off")
                                                 : Words::tr("A renewal was cut off");
    return attempt.kind == FlowKind::Connect ? Words::tr("The bank was connected after all")
                                             : Words::tr("The renewal went through after all");
}

QString settledSentence(const SettledAttempt &attempt, const WordContext &context)
{
    if (attempt.result.outcome != FlowOutcome::Unchanged)
        return flowOutcomeSentence(attempt.result, attempt.bankName, attempt.expiresAt, context);
    const QString when = spokenMoment(attempt.startedAt, context);
    const QString bank = singleLine(attempt.bankName, 80);
    //: %1 is a moment such as "today 10:04", %2 a bank.
    return bank.isEmpty()
               ? Words::tr("It began %1 and changed nothing. You can start again.").arg(when)
               : Words::tr("It began %1 at %2 and changed nothing. You can start again.")
                     .arg(when, bank);
}

} // namespace holdfast
