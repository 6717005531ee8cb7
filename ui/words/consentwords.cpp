#include "ui/words/consentwords.h"

#include "core/base/plaintext.h"
#include "ui/words/listwords.h"
#include "ui/words/relinkwords.h"
#include "ui/words/words_p.h"

#include <algorithm>

namespace holdfast {

namespace {

/// The accounts by their names; how many they are where a name is not known.
QString accountsText(const std::vector<AccountId> &ids, const ConnectionDetails &details)
{
    QStringList names;
    for (const AccountId &id : ids) {
        if (const QString name = accountNameOf(id, details); !name.isEmpty())
            names.append(name);
    }
    return names.size() == qsizetype(ids.size())
               ? listedNames(names)
               : Words::tr("%n account(s)", nullptr, countFor(qsizetype(ids.size())));
}

QString askedText(const ConsentRecord &record, const ConnectionDetails &details,
                  const WordContext &context)
{
    const QString day = spokenDay(record.askedAt, context);
    if (record.kind == FlowKind::Connect)
        //: %1 is a day, such as "3 March".
        return Words::tr("Connected on %1.").arg(day);
    if (record.askedAccounts.empty())
        return Words::tr("Asked on %1.").arg(day);
    //: %1 is a day, %2 a list of accounts.
    return Words::tr("Asked on %1 for %2.").arg(day, accountsText(record.askedAccounts, details));
}

QString grantedText(const ConsentRecord &record, const ConnectionDetails &details,
                    const WordContext &context)
{
    const QString accounts = record.grantedAccounts.empty()
                                 ? QString()
                                 : accountsText(record.grantedAccounts, details);
    const QString until =
        record.grantedUntil ? spokenDay(*record.grantedUntil, context) : QString();
    if (accounts.isEmpty() && until.isEmpty())
        return Words::tr("Granted.");
    if (accounts.isEmpty())
        //: %1 is a day.
        return Words::tr("Granted until %1.").arg(until);
    if (until.isEmpty())
        //: %1 is a list of accounts.
        return Words::tr("Granted for %1.").arg(accounts);
    //: %1 is a list of accounts, %2 a day.
    return Words::tr("Granted for %1 until %2.").arg(accounts, until);
}

QString dayOf(const ReceivedInstant &received, const WordContext &context)
{
    return received.value ? spokenDay(*received.value, context) : QString();
}

/// The words the service uses; any other is told as it came.
QString serviceStatusSentence(const QString &status)
{
    if (status.isEmpty())
        return Words::tr("The service keeps a record of its own.");
    if (status.compare(u"Authorised", Qt::CaseInsensitive) == 0)
        return Words::tr("The service's own record: the consent is given.");
    if (status.compare(u"Revoked", Qt::CaseInsensitive) == 0)
        return Words::tr("The service's own record: the consent was withdrawn.");
    if (status.compare(u"Expired", Qt::CaseInsensitive) == 0)
        return Words::tr("The service's own record: the consent has ended.");
    //: %1 is a word of the service, such as "Suspended".
    return Words::tr("The service's own record says “%1”.").arg(status);
}

QString validText(const ServiceConsent &consent, const WordContext &context)
{
    const QString from = dayOf(consent.from, context);
    const QString to = dayOf(consent.to, context);
    if (!from.isEmpty() && !to.isEmpty())
        //: Of a consent; %1 and %2 are days.
        return Words::tr("It was given from %1 to %2.").arg(from, to);
    if (!from.isEmpty())
        //: Of a consent; %1 is a day.
        return Words::tr("It was given from %1 on.").arg(from);
    //: Of a consent; %1 is a day.
    return to.isEmpty() ? QString() : Words::tr("It was given up to %1.").arg(to);
}

QString masked(const std::vector<QString> &accounts)
{
    QStringList names;
    for (const QString &account : accounts)
        names.append(singleLine(account, 24));
    return listedNames(names);
}

bool moved(const AccountId &id, const ConnectionDetails &details)
{
    for (const LineageStep &step : details.lineage.after) {
        for (const AccountStep &account : step.accounts) {
            if (step.older == details.entry.connection.id && account.older == id &&
                account.fate == AccountFate::Moved)
                return true;
        }
    }
    return false;
}

} // namespace

QStringList consentRecordSentences(const ConnectionDetails &details, const WordContext &context)
{
    QStringList sentences;
    for (const ConsentRecord &record : details.consents) {
        if (sentences.size() == qsizetype(kConsentsTold))
            break;
        sentences.append(askedText(record, details, context) + u' ' +
                         grantedText(record, details, context));
    }
    return sentences;
}

QStringList serviceConsentSentences(const std::vector<ServiceConsent> &consents,
                                    const WordContext &context)
{
    QStringList sentences;
    for (const ServiceConsent &consent : consents) {
        if (sentences.size() == qsizetype(kConsentsTold))
            break;
        const QString status = singleLine(consent.status, 40);
        QStringList parts{validText(consent, context)};
        if (consent.cancelledAt.value)
            //: Of a consent; %1 is a moment such as "3 March, 14:05".
            parts << Words::tr("It was cancelled %1.")
                         .arg(spokenMoment(*consent.cancelledAt.value, context));
        if (!consent.accounts.empty())
            //: %1 is a list of masked account numbers.
            parts << Words::tr("It is for %1.").arg(masked(consent.accounts));
        parts.removeAll(QString());
        if (status.isEmpty() && parts.isEmpty())
            continue;
        parts.prepend(serviceStatusSentence(status));
        sentences.append(parts.join(u' '));
    }
    return sentences;
}

QStringList goneAccountSentences(const ConnectionDetails &details, const WordContext &context)
{
    QStringList sentences;
    for (const Account &account : details.accounts) {
        const QString name = accountNameOf(account.id, details);
        if (account.goneSince && !moved(account.id, details))
            //: %1 is an account, %2 a day.
            sentences.append(Words::tr("%1 is no longer returned since %2; what was fetched before "
                                       "is kept.")
                                 .arg(name, spokenDay(*account.goneSince, context)));
        else if (!account.goneSince && account.returnedAt)
            //: %1 is an account, %2 a day.
            sentences.append(Words::tr("%1 was missing for a time and came back on %2.")
                                 .arg(name, spokenDay(*account.returnedAt, context)));
    }
    return sentences;
}

} // namespace holdfast
