#pragma once

#include "app/sandbox/world/bankcatalogue.h"
#include "app/sandbox/world/simulation.h"
#include "app/sandbox/world/world.h"
#include "support/fakeclock.h"

#include <algorithm>

namespace holdfast::sandbox {

using namespace Qt::StringLiterals;
using holdfast::test::FakeClock;

inline constexpr std::chrono::days kDay{1};

inline Instant at(const QString &text)
{
    const auto instant = parseInstant(text);
    Q_ASSERT(instant);
    return *instant;
}

inline const SandboxBank &bankNamed(const World &world, const QString &name)
{
    const auto &banks = world.banks();
    return *std::find_if(banks.begin(), banks.end(),
                         [&](const SandboxBank &bank) { return bank.name == name; });
}

inline QStringList offeredIds(World &world, const QString &userId, const QString &bankId,
                              const QString &connectionId = {})
{
    QStringList ids;
    for (const OfferedAccount &account : world.accountsOnOffer(userId, bankId, connectionId))
        ids.append(account.providerAccountId);
    return ids;
}

inline QStringList accountsOf(const SandboxConnection &connection)
{
    QStringList ids;
    for (const SandboxAccount &account : connection.accounts)
        ids.append(account.providerAccountId);
    return ids;
}

/// A world with one person.
struct Scenery
{
    FakeClock clock;
    World world{clock, 7};
    QString userId = world.registerUser(u"person"_s, u"client"_s, {}).userId;

    Approval connecting(const QString &bankName, qsizetype accounts = -1)
    {
        const SandboxBank &bank = bankNamed(world, bankName);
        Approval approval;
        approval.userId = userId;
        approval.bankId = bank.id;
        approval.providerAccountIds = offeredIds(world, userId, bank.id).mid(0, accounts);
        return approval;
    }

    QString connect(const QString &bankName, qsizetype accounts = -1)
    {
        const auto granted = world.grant(connecting(bankName, accounts));
        return granted ? granted->connectionId : QString();
    }

    Approval renewing(Flow flow, const QString &connectionId, const QStringList &accounts = {})
    {
        Approval approval;
        approval.flow = flow;
        approval.userId = userId;
        approval.connectionId = connectionId;
        approval.providerAccountIds = accounts;
        return approval;
    }
};

} // namespace holdfast::sandbox
