#include "ui/windows/connectioncommands.h"

#include "core/service/listedrow.h"
#include "ui/words/actionwords.h"
#include "ui/words/datewords.h"
#include "ui/words/errorwords.h"
#include "ui/words/flowwords.h"
#include "ui/words/relinkwords.h"
#include "ui/words/removalwords.h"
#include "ui/words/syncwords.h"

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

/// A number, or the host that was not reached: nothing of a person's.
bool isNoName(const Error &error)
{
    bool isNumber = false;
    (void)error.about.toLongLong(&isNumber);
    return error.about.isEmpty() || isNumber || error.kind == ErrorKind::Network;
}

} // namespace

Telling tellingOf(const Error &error)
{
    return [error](const ConnectionCommands &commands,
                   Retelling retelling) -> std::optional<ToldWords> {
        if (retelling == Retelling::OtherNames && !isNoName(error))
            return std::nullopt;
        const ErrorWords told = errorWords(error, commands.words());
        QStringList rest{meaningInOne(told)};
        // The code is for support; what the person stopped, or asked for at the wrong time, needs none.
        if (messageClass(error.kind) != MessageClass::Declined && error.kind != ErrorKind::Usage)
            rest << ConnectionCommands::tr("Code: %1").arg(told.code);
        rest.removeAll(QString());
        return ToldWords{told.headline, rest.join(u' ')};
    };
}

Telling tellingOf(const SettledAttempt &attempt)
{
    return [attempt](const ConnectionCommands &commands,
                     Retelling retelling) -> std::optional<ToldWords> {
        SettledAttempt now = attempt;
        if (const auto *entry = commands.find(attempt.result.connection))
            now.bankName = shownName(*entry);
        else if (retelling == Retelling::OtherNames && !now.bankName.isEmpty())
            return std::nullopt;
        return ToldWords{settledHeadline(now), settledSentence(now, commands.words())};
    };
}

ConnectionCommands::ConnectionCommands(ConnectionService &service, const Clock &clock,
                                       QObject *parent)
    : QObject(parent), m_service(service), m_clock(clock)
{}

void ConnectionCommands::checkNow()
{
    // How it ended is told by health(): a fault is a banner, success the status line.
    m_service.refresh(this, [](const Expected<std::monostate> &) {});
}

void ConnectionCommands::perform(const ConnectionId &id, Action action)
{
    if (const auto kind = flowFor(action)) {
        FlowRequest request;
        request.kind = *kind;
        request.connection = id;
        startFlow(request);
    } else if (action == Action::Sync) {
        m_service.sync(id, true, this, [this, id](const Expected<SyncResult> &result) {
            syncEnded(id, result);
        });
        Q_EMIT told([id](const ConnectionCommands &commands, Retelling) {
            return ToldWords{tr("%1 is being asked for news").arg(commands.nameOf(id)),
                             tr("This can take a few minutes; you can go on working.")};
        });
    }
}

void ConnectionCommands::connectBank(const std::optional<BankId> &bank, const QString &name)
{
    FlowRequest request;
    request.bank = bank;
    request.bankName = name;
    startFlow(request);
}

void ConnectionCommands::startFlow(const FlowRequest &request)
{
    const ConnectionId asked = request.connection.value_or(ConnectionId{});
    ++m_flowsUntold;
    m_service.startFlow(request, this, [this, asked](const Expected<FlowResult> &result) {
        --m_flowsUntold;
        tellFlow(asked, result);
        Q_EMIT flowEnded(asked, result);
    });
}

void ConnectionCommands::tellFlow(const ConnectionId &asked, const Expected<FlowResult> &result)
{
    if (!result) {
        tellError(result.error());
        return;
    }
    const ConnectionEntry *entry = find(result->connection);
    const ConnectionId named = entry ? result->connection : asked;
    const auto expiry = entry ? entry->connection.expiresAt.value : std::nullopt;
    Q_EMIT told([flow = *result, named, expiry](const ConnectionCommands &commands, Retelling) {
        return ToldWords{
            flowOutcomeSentence(flow, commands.nameOf(named), expiry, commands.words()), {}};
    });
    Q_EMIT connectionChanged(result->connection);
}

void ConnectionCommands::syncEnded(const ConnectionId &id, const Expected<SyncResult> &result)
{
    if (!result)
        return tellError(result.error());
    Q_EMIT told([id, verdict = result->verdict](const ConnectionCommands &commands, Retelling) {
        return ToldWords{syncVerdictSentence(verdict, commands.nameOf(id)), {}};
    });
}

void ConnectionCommands::remove(const ConnectionId &id)
{
    m_service.remove(id, this,
                     [this, id](const Expected<RemovalReceipt> &receipt) {
                         removalEnded(id, receipt);
                     });
}

void ConnectionCommands::removalEnded(const ConnectionId &id,
                                      const Expected<RemovalReceipt> &receipt)
{
    const ConnectionEntry *entry = find(id);
    if (receipt)
        Q_EMIT removed(*receipt);
    else if (entry && entry->facts.removing)
        Q_EMIT told([id](const ConnectionCommands &commands, Retelling) {
            return ToldWords{removalOpenHeadline(commands.nameOf(id)), removalOpenSentence()};
        });
    else
        tellError(receipt.error());
}

Callback<std::monostate> ConnectionCommands::faultsTold()
{
    return [this](const Expected<std::monostate> &kept) {
        if (!kept)
            tellError(kept.error());
    };
}

void ConnectionCommands::keepSettings(const ConnectionId &id, const ConnectionSettings &before,
                                      const ConnectionSettings &wanted)
{
    if (wanted.ownName != before.ownName)
        m_service.setOwnName(id, wanted.ownName, this, faultsTold());
    if (wanted.notes != before.notes)
        m_service.setNotes(id, wanted.notes, this, faultsTold());
    if (wanted.reminders != before.reminders)
        m_service.setReminders(id, wanted.reminders, this, faultsTold());
    if (wanted.snoozedUntil != before.snoozedUntil)
        m_service.setSnooze(id, wanted.snoozedUntil, this, faultsTold());
    if (wanted.person != before.person)
        m_service.setPerson(id, wanted.person, this, faultsTold());
}

void ConnectionCommands::snooze(const ConnectionId &id, Instant until)
{
    m_service.setSnooze(id, until, this, [this, id, until](const Expected<std::monostate> &kept) {
        if (!kept)
            return tellError(kept.error());
        Q_EMIT told([id, until](const ConnectionCommands &commands, Retelling) {
            const QString at = spokenMoment(until, commands.words());
            //: %1 is a connection, %2 a moment such as "tomorrow 09:00".
            return ToldWords{
                tr("You are not reminded of %1 before %2.").arg(commands.nameOf(id), at), {}};
        });
    });
}

void ConnectionCommands::keepAccountSettings(const ConnectionId &id, const AccountId &account,
                                             const AccountSettings &before,
                                             const AccountSettings &wanted)
{
    if (wanted.ownName != before.ownName)
        m_service.setAccountName(id, account, wanted.ownName, this, faultsTold());
    if (wanted.notes != before.notes)
        m_service.setAccountNotes(id, account, wanted.notes, this, faultsTold());
    if (wanted.hidden != before.hidden)
        m_service.setAccountHidden(id, account, wanted.hidden, this, faultsTold());
}

void ConnectionCommands::answerAccountMatch(const AccountAnswer &answer)
{
    m_service.answerAccountMatch(answer, this, faultsTold());
}

void ConnectionCommands::provideSecret(const Secret &secret, bool keepInKeychain)
{
    m_service.provideSecret(
        secret, keepInKeychain, this,
        [this](const Expected<std::monostate> &result) { secretTried(result); });
}

/// How it went is told by health(); but for a secret that does not fit and was not even tried. That is
/// told until one fits.
void ConnectionCommands::secretTried(const Expected<std::monostate> &result)
{
    m_isSecretTaken = result || result.error().kind != ErrorKind::SecretFile;
    if (m_isSecretTaken)
        return Q_EMIT secretTaken();
    Q_EMIT told([unfit = tellingOf(result.error())](const ConnectionCommands &commands,
                                                    Retelling retelling) {
        return commands.isSecretTaken() ? std::nullopt : unfit(commands, retelling);
    });
}

void ConnectionCommands::pasteAddress(const QString &address)
{
    m_service.pasteAddress(address, this,
                           [this](const Expected<std::monostate> &result) { pasteEnded(result); });
}

void ConnectionCommands::pasteEnded(const Expected<std::monostate> &result)
{
    if (result)
        return;
    Q_EMIT pasteRefused(toldInOne(errorWords(result.error(), words())));
}

void ConnectionCommands::copyLink()
{
    const auto flow = m_service.flow();
    if (!flow || flow->link.isEmpty())
        return;
    m_clipboard.copy(flow->link.toString(QUrl::FullyEncoded));
    Q_EMIT told([](const ConnectionCommands &, Retelling) {
        return ToldWords{tr("The link is on the clipboard"),
                         tr("Paste it into the address bar of a browser.")};
    });
}

void ConnectionCommands::copyAccountNumber(const QString &number, std::chrono::seconds stay)
{
    m_numbers.setStay(stay);
    m_numbers.copy(number);
    Q_EMIT told([stay](const ConnectionCommands &, Retelling) {
        return ToldWords{
            tr("The account number is on the clipboard"),
            tr("It leaves the clipboard after %n second(s).", nullptr, int(stay.count()))};
    });
}

void ConnectionCommands::copyWebhookAddress()
{
    m_clipboard.copy(m_service.profile().webhookAddress);
    Q_EMIT told([](const ConnectionCommands &, Retelling) {
        return ToldWords{
            tr("The webhook address is on the clipboard"),
            tr("Give it to the relay that brings webhooks to this computer, and to nobody else.")};
    });
}

void ConnectionCommands::tellError(const Error &error)
{
    if (messageClass(error.kind) == MessageClass::Quiet)
        return;
    Q_EMIT told(tellingOf(error));
}

WordContext ConnectionCommands::words() const
{
    return wordsAt(m_clock.now());
}

const ConnectionEntry *ConnectionCommands::find(const ConnectionId &id) const
{
    // The service keeps the snapshot alive until it hands out another.
    return findEntry(*m_service.snapshot(), id);
}

QStringList ConnectionCommands::persons() const
{
    QStringList names;
    const ConnectionSnapshot snapshot = m_service.snapshot();
    for (const ConnectionEntry &entry : *snapshot) {
        if (!entry.settings.person.isEmpty() && !names.contains(entry.settings.person))
            names << entry.settings.person;
    }
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(a, b) < 0;
    });
    return names;
}

std::optional<Assessment> ConnectionCommands::assessmentOf(const ConnectionId &id) const
{
    const ConnectionEntry *entry = find(id);
    if (!entry)
        return std::nullopt;
    return assess(entry->connection, entry->facts, m_service.ruleSettings(), m_clock.now());
}

QString ConnectionCommands::nameOf(const ConnectionId &id) const
{
    const ConnectionEntry *entry = find(id);
    return entry ? shownName(*entry) : QString();
}

} // namespace holdfast
