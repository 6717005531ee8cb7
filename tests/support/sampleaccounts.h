#pragma once

#include "core/lifecycle/account.h"

namespace holdfast::test {

/// An account of connection `connection`; empty texts are absent.
inline Account sampleAccount(const char *connection, const char *id, const char *atTheBank = "",
                             const char *reference = "", const char *type = "cash:current",
                             const char *currency = "GBP")
{
    const auto text = [](const char *latin1) {
        return *latin1 ? QString::fromLatin1(latin1) : QString();
    };
    Account account;
    account.id = AccountId{text(id)};
    account.connectionId = ConnectionId{text(connection)};
    account.name = QStringLiteral("Account %1").arg(account.id.value());
    account.type = text(type);
    account.providerAccountId = text(atTheBank);
    account.reference = text(reference);
    if (*currency)
        account.balance = Money{100, text(currency), false};
    return account;
}

} // namespace holdfast::test
