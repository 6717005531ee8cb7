#include "app/cli/servicecommand.h"

#include "app/cli/console.h"
#include "app/cli/secretprompt.h"
#include "core/base/plaintext.h"
#include "core/secrets/secretsource.h"
#include "core/service/listedrow.h"
#include "ui/words/errorwords.h"
#include "ui/words/relinkwords.h"
#include "ui/words/servicewords.h"

#include <algorithm>

namespace holdfast::cli {

namespace {

constexpr qsizetype kLeastBeginning = 8; ///< of an id, to stand for it
constexpr qsizetype kMostNamed = 5;

} // namespace

ServiceCommand::ServiceCommand(Environment &environment, Reach reach, ServiceWish wish)
    : m_environment(environment), m_reach(reach), m_wish(wish)
{}

ServiceCommand::~ServiceCommand() = default;

void ServiceCommand::run(QObject *context, Callback<CommandResult> done)
{
    m_done = whileAlive(context, std::move(done));
    open();
}

void ServiceCommand::open()
{
    const Expected<ConnectionService *> made = m_environment.makeService(m_wish);
    if (!made)
        return answerLater<std::monostate>(
            this, [this](const auto &result) { opened(result); }, fail(made.error()));
    m_service = *made;
    connect(m_service, &ConnectionService::attemptsSettled, this, &ServiceCommand::tellSettled);
    connect(m_service, &ConnectionService::removalFinished, this, &ServiceCommand::tellRemoved);
    m_service->open(this, [this](const auto &result) { opened(result); });
}

void ServiceCommand::opened(const Expected<std::monostate> &result)
{
    if (!result && canDoWithoutWriting(result.error())) {
        m_wish.readOnly = true;
        // Not from inside the answer of the service that is thrown away.
        QMetaObject::invokeMethod(this, &ServiceCommand::open, Qt::QueuedConnection);
    } else if (!result) {
        giveUp(result.error());
    } else if (tellSetAside(); m_reach == Reach::Offline) {
        start();
    } else {
        m_service->goOnline(this, [this](const auto &answer) { online(answer); });
    }
}

void ServiceCommand::tellSettled(const QList<SettledAttempt> &attempts)
{
    for (const SettledAttempt &attempt : attempts) {
        //: %1 a headline without a full stop, %2 a sentence.
        m_environment.console.note(
            tr("%1. %2").arg(settledHeadline(attempt), settledSentence(attempt, words())));
    }
}

/// What opening had to move out of the way; the command goes on with an empty database.
void ServiceCommand::tellSetAside() const
{
    for (const Error &fault : m_service->health().faults) {
        if (fault.kind == ErrorKind::StorageDamaged && fault.part == u"set-aside")
            m_environment.console.complain(errorSentence(fault, words()));
    }
}

void ServiceCommand::tellRemoved(const RemovalReceipt &receipt)
{
    m_environment.console.note(
        //: %1 a headline without a full stop, %2 a sentence.
        tr("%1. %2").arg(receiptHeadline(receipt), receiptSentence(receipt, words())));
}

bool ServiceCommand::canDoWithoutWriting(const Error &error) const
{
    if (m_wish.writes || m_wish.readOnly)
        return false;
    switch (error.kind) {
    case ErrorKind::StorageBusy:
    case ErrorKind::StorageReadOnly:
    case ErrorKind::StorageFull:
        return true;
    default:
        return false;
    }
}

void ServiceCommand::online(const Expected<std::monostate> &result)
{
    if (result)
        return start();
    const bool ask = canAskFor(result.error()) && !m_asked && m_environment.console.canAsk();
    if (ask)
        askForSecret(result.error());
    else
        giveUp(result.error());
}

void ServiceCommand::askForSecret(const Error &missing)
{
    m_asked = true;
    //: %1 is a headline such as "The keychain is locked", %2 the profile's name.
    const QString question =
        tr("%1. Type or paste the secret or JWK of %2 and press Enter; it is "
           "not shown, and kept for this run only.")
            .arg(errorWords(missing, words()).headline, singleLine(m_service->profile().name, 80));
    const Expected<Secret> secret = readSecret(m_environment.console, question);
    if (!secret)
        return giveUp(secret.error().kind == ErrorKind::Usage ? missing : secret.error());
    m_service->provideSecret(*secret, false, this, [this](const auto &answer) { online(answer); });
}

void ServiceCommand::succeed(CommandResult result)
{
    // Taken out first: answering may delete this object.
    const Callback<CommandResult> done = std::exchange(m_done, {});
    if (done)
        done(std::move(result));
}

void ServiceCommand::giveUp(const Error &error)
{
    const Callback<CommandResult> done = std::exchange(m_done, {});
    if (done)
        done(fail(error));
}

void ServiceCommand::refuse(const Error &error)
{
    m_hasSaidWhy = true;
    giveUp(error);
}

JsonContext ServiceCommand::jsonContext() const
{
    return {now(), m_service->ruleSettings()};
}

Instant ServiceCommand::now() const
{
    const Instant here = m_environment.clock.now();
    return m_service ? here + m_service->clockCorrection() : here;
}

WordContext ServiceCommand::words() const
{
    WordContext context = m_environment.words();
    context.now = now();
    return context;
}

Expected<ConnectionId> ServiceCommand::meant(const ConnectionId &typed) const
{
    const QString text = typed.value();
    QStringList fitting;
    const ConnectionSnapshot all = m_service->snapshot();
    for (const ConnectionEntry &entry : *all) {
        const ConnectionId &id = entry.connection.id;
        if (id == typed)
            return typed;
        const QString &own = entry.settings.ownName;
        const QString &name = own.isEmpty() ? entry.connection.name : own;
        const bool begins = text.size() >= kLeastBeginning && id.value().startsWith(text);
        if (begins || name.compare(text, Qt::CaseInsensitive) == 0)
            fitting += id.value();
    }
    if (text.isEmpty() || fitting.isEmpty())
        return typed;
    if (fitting.size() == 1)
        return ConnectionId(fitting.front());
    if (fitting.size() > kMostNamed) {
        fitting.resize(kMostNamed);
        fitting += QStringLiteral("…");
    }
    //: %1 what was typed, %2 a list of ids.
    return fail(makeError(ErrorKind::Usage, QStringLiteral("connection"),
                          tr("%1 stands for several connections; name one of these: %2")
                              .arg(singleLine(text, 120), fitting.join(QStringLiteral(", ")))));
}

Expected<ConnectionEntry> ServiceCommand::find(const ConnectionId &id) const
{
    const ConnectionSnapshot all = m_service->snapshot();
    const ConnectionEntry *found = findEntry(*all, id);
    if (!found) {
        return fail(
            makeError(ErrorKind::UnknownId, QStringLiteral("connection"),
                      tr("There is no connection %1 here; \"holdfast-cli connections\" lists them. Name one "
                         "by its id, eight characters or more that it begins with, or its name.")
                          .arg(singleLine(id.value(), 120))));
    }
    return *found;
}

} // namespace holdfast::cli
