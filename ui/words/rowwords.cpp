#include "ui/words/rowwords.h"

#include "core/base/plaintext.h"
#include "ui/words/connectionwords.h"
#include "ui/words/entrywords.h"
#include "ui/words/relinkwords.h"
#include "ui/words/syncwords.h"
#include "ui/words/words_p.h"

#include <QStringList>

namespace holdfast {

namespace {

/// States that are about the consent's end and about nothing else.
bool isAboutTheEnd(const BankConnection &connection, const Assessment &assessment)
{
    return connection.expiresAt.value && (assessment.state == ConnectionState::Healthy ||
                                          assessment.state == ConnectionState::Expiring ||
                                          assessment.state == ConnectionState::Expired);
}

QString matterOf(const ConnectionEntry &entry, const Assessment &assessment,
                 const WordContext &context)
{
    const BankConnection &connection = entry.connection;
    if (isAboutTheEnd(connection, assessment) && !toldAsLeftBehind(entry, assessment))
        return consentEndWords(countdownTo(*connection.expiresAt.value, context.now));
    return shownHeadline(entry, assessment, context);
}

QString endOf(const BankConnection &connection, const WordContext &context)
{
    const auto &end = connection.expiresAt.value;
    if (!end)
        return {};
    const QString exact = exactDate(*end, context);
    return *end <= context.now ? Words::tr("Consent ended on %1").arg(exact)
                               : Words::tr("Consent ends on %1").arg(exact);
}

} // namespace

QString loginWords(const ConnectionSettings &settings)
{
    //: %1 is the person who has to do the login at the bank.
    return settings.person.isEmpty() ? QString()
                                     : Words::tr("%1 logs in").arg(singleLine(settings.person));
}

QString loginAsWords(const ConnectionSettings &settings)
{
    //: %1 is the person who has to do the login at the bank.
    return settings.person.isEmpty() ? QString()
                                     : Words::tr("Log in as %1").arg(singleLine(settings.person));
}

QString consentEndWords(const Countdown &countdown)
{
    const int count = countFor(countdown.count);
    switch (countdown.unit) {
    case Countdown::Unit::Days:
        return countdown.ended ? Words::tr("consent ended %n day(s) ago", nullptr, count)
                               : Words::tr("consent ends in %n day(s)", nullptr, count);
    case Countdown::Unit::Hours:
        return countdown.ended ? Words::tr("consent ended %n hour(s) ago", nullptr, count)
                               : Words::tr("consent ends in %n hour(s)", nullptr, count);
    case Countdown::Unit::Minutes:
        break;
    }
    if (count == 0)
        return countdown.ended ? Words::tr("consent ended just now")
                               : Words::tr("consent ends in less than a minute");
    return countdown.ended ? Words::tr("consent ended %n minute(s) ago", nullptr, count)
                           : Words::tr("consent ends in %n minute(s)", nullptr, count);
}

QString spokenRow(const ConnectionEntry &entry, const Assessment &assessment, Action offered,
                  const WordContext &context)
{
    const QString matter = matterOf(entry, assessment, context);
    QString who = shownName(entry);
    if (const QString login = loginWords(entry.settings); !login.isEmpty()) {
        //: For the ear: %1 is a bank, %2 who logs in there, such as "Ann logs in".
        who = Words::tr("%1, %2").arg(who, login);
    }
    // For the ear: %1 is a bank, %2 what is the matter with it, such as "consent ends in 5 days".
    switch (offered) {
    case Action::Reconsent:
        return Words::tr("%1, %2, press Enter to renew").arg(who, matter);
    case Action::Reauth:
        return toldAsLeftBehind(entry, assessment)
                   ? Words::tr("%1, %2, press Enter to bring it along").arg(who, matter)
                   : Words::tr("%1, %2, press Enter to log in again").arg(who, matter);
    case Action::Refresh:
        return Words::tr("%1, %2, press Enter to refresh").arg(who, matter);
    case Action::Sync:
        return Words::tr("%1, %2, press Enter to update now").arg(who, matter);
    case Action::Wait:
    case Action::None:
        break;
    }
    return Words::tr("%1, %2").arg(who, matter);
}

QString copiedLine(const ConnectionEntry &entry, const Assessment &assessment,
                   const WordContext &context)
{
    const BankConnection &connection = entry.connection;
    //: %1 is a bank, %2 how its connection is, such as "4 days left".
    QString line = Words::tr("%1: %2").arg(shownName(entry),
                                           shownHeadline(entry, assessment, context));
    if (const auto &end = connection.expiresAt.value) {
        const QString day = spokenDay(*end, context);
        //: %1 is "Barclays: 4 days left", %2 the day on which the consent ends or ended.
        line = *end <= context.now ? Words::tr("%1 (consent ended on %2)").arg(line, day)
                                   : Words::tr("%1 (consent ends on %2)").arg(line, day);
    }
    if (const QString login = loginWords(entry.settings); !login.isEmpty()) {
        //: %1 is a line about a connection, %2 who logs in there, such as "Ann logs in".
        line = Words::tr("%1. %2").arg(line, login);
    }
    return line;
}

QString copiedDetails(const ConnectionEntry &entry, const Assessment &assessment,
                      const WordContext &context)
{
    const BankConnection &connection = entry.connection;
    QStringList lines{shownName(entry),
                      shownHeadline(entry, assessment, context),
                      shownSentence(entry, assessment, context),
                      endOf(connection, context),
                      updateSentence(connection, assessment, context),
                      accountCountWords(shownAccounts(entry)),
                      enrichmentWords(entry.enrichment),
                      loginAsWords(entry.settings),
                      Words::tr("Connection %1").arg(connection.id.value())};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString spokenFact(const QString &name, const QString &value)
{
    //: For the ear: %1 names a fact, such as "Granted", %2 is the fact.
    return Words::tr("%1: %2").arg(name, value);
}

} // namespace holdfast
