#include "app/cli/removecommand.h"

#include "app/cli/console.h"
#include "core/lifecycle/rules.h"
#include "ui/words/relinkwords.h"
#include "ui/words/removalwords.h"
#include "ui/words/servicewords.h"

#include <nlohmann/json.hpp>

namespace holdfast::cli {

RemoveCommand::RemoveCommand(Environment &environment, ConnectionId id, bool yes)
    : ServiceCommand(environment, Reach::Online, ServiceWish{true, false}), m_id(std::move(id)),
      m_yes(yes)
{}

std::optional<Error> RemoveCommand::obstacle(const QString &question) const
{
    if (service().profile().role == Role::Inspector)
        return makeError(ErrorKind::Inspector, {},
                         QStringLiteral("the profile's role is inspector"));
    if (m_yes)
        return std::nullopt;
    Console &console = environment().console;
    if (!console.canAsk())
        return makeError(ErrorKind::Usage, QStringLiteral("yes"),
                         tr("Nobody can be asked here; add --yes to remove the connection."));
    if (!console.askYesNo(question))
        return makeError(ErrorKind::Cancelled, {},
                         QStringLiteral("the question was not answered with yes"));
    return std::nullopt;
}

void RemoveCommand::tellRemoved(const RemovalReceipt &receipt)
{
    if (receipt.connection != m_id)
        return ServiceCommand::tellRemoved(receipt);
    m_resumed = receipt;
}

void RemoveCommand::start()
{
    if (m_resumed)
        return removed(*m_resumed);
    const Expected<ConnectionEntry> entry = find(m_id);
    if (!entry)
        return lookAmongGone(entry.error());
    remove(removalQuestion(shownName(*entry), qsizetype(entry->connection.accountIds.size())),
           tr("Withdrawing access at the service…"));
}

void RemoveCommand::lookAmongGone(const Error &unknown)
{
    service().removedElsewhere(
        this, [this, unknown](const Expected<std::vector<RemovedElsewhere>> &gone) {
            if (!gone)
                return giveUp(gone.error());
            for (const RemovedElsewhere &one : *gone) {
                if (one.id != m_id)
                    continue;
                QStringList question{goneDeletionHeading(one)};
                question += goneDeletionConsequences(one, words());
                return remove(question.join(u' '), tr("Deleting what is kept here…"));
            }
            refuse(whyUnknown(unknown));
        });
}

/// What stands for an id elsewhere does not here.
Error RemoveCommand::whyUnknown(const Error &unknown) const
{
    const Expected<ConnectionId> id = meant(m_id);
    if (!id || *id == m_id)
        return unknown;
    //: %1 is an id.
    return makeError(ErrorKind::Usage, QStringLiteral("connection"),
                     tr("To remove a connection its whole id is wanted: %1").arg(id->value()));
}

void RemoveCommand::remove(const QString &question, const QString &progress)
{
    if (const std::optional<Error> why = obstacle(question))
        return giveUp(*why);
    environment().console.note(progress);
    service().remove(m_id, this, [this](const auto &receipt) { removed(receipt); });
}

void RemoveCommand::removed(const Expected<RemovalReceipt> &receipt)
{
    if (!receipt) {
        if (const Expected<ConnectionEntry> entry = find(m_id); entry && entry->facts.removing)
            environment().console.complain(removalOpenHeadline(shownName(*entry)) + QStringLiteral(". ") +
                                           removalOpenSentence());
        return giveUp(receipt.error());
    }
    Json remains = Json::array();
    for (const QString &file : receipt->mayRemainIn)
        remains.push_back(jsonText(file));
    const Json document{{"connectionId", jsonText(receipt->connection.value())},
                        {"bankName", jsonText(receipt->bankName)},
                        {"accounts", receipt->accounts},
                        {"startedAt", jsonInstant(receipt->startedAt)},
                        {"confirmedAt", jsonInstant(receipt->confirmedAt)},
                        {"cancelledAt", jsonInstant(receipt->cancelledAt)},
                        {"alreadyGone", receipt->alreadyGone},
                        {"mayRemainIn", std::move(remains)}};
    succeed({0, toBytes(document),
             receiptHeadline(*receipt) + u'\n' + receiptSentence(*receipt, words()) + u'\n'});
}

} // namespace holdfast::cli
