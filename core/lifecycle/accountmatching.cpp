#include "core/lifecycle/accountmatching.h"

#include <algorithm>
#include <functional>

namespace holdfast {

namespace {

using Key = std::function<QString(const Account &)>;

QString serviceId(const Account &account)
{
    return account.id.value();
}

// A bank's own ids are its own affair: two banks may count from 1 both.
QString bankOf(const Account &account)
{
    return bankIdOf(account.connectionId).value();
}

QString idAtTheBank(const Account &account)
{
    if (account.providerAccountId.isEmpty())
        return {};
    return bankOf(account) + u'\n' + account.providerAccountId;
}

/// Null unless all of it is known: half a description fits too many.
QString description(const Account &account)
{
    if (account.type.isEmpty() || account.reference.isEmpty() || !account.balance ||
        account.balance->currency.isEmpty())
        return {};
    return QStringList{bankOf(account), account.type, account.balance->currency, account.reference}
        .join(u'\n');
}

/// The account of `all` that has `key`; null when none has or more than one.
const Account *onlyOne(const std::vector<const Account *> &all, const Key &keyOf,
                       const QString &key)
{
    const Account *found = nullptr;
    for (const Account *account : all) {
        if (keyOf(*account) != key)
            continue;
        if (found)
            return nullptr;
        found = account;
    }
    return found;
}

/// The accounts that are not matched yet, on both sides.
struct Left
{
    std::vector<const Account *> older;
    std::vector<const Account *> newer;
    std::vector<AccountMatch> moved;

    void take(const Account *from, const Account *to, MatchedBy by)
    {
        moved.push_back({from->id, to->id, by});
        std::erase(older, from);
        std::erase(newer, to);
    }

    void matchBy(const Key &keyOf, MatchedBy by)
    {
        for (const Account *account : std::vector<const Account *>(older)) {
            const QString key = keyOf(*account);
            if (key.isEmpty() || onlyOne(older, keyOf, key) != account)
                continue;
            if (const Account *found = onlyOne(newer, keyOf, key))
                take(account, found, by);
        }
    }

    /// An account can get another name, type or number, but never another currency.
    void matchTheLastOnes()
    {
        if (older.size() != 1 || newer.size() != 1)
            return;
        const auto &from = older.front()->balance;
        const auto &to = newer.front()->balance;
        if (!from || !to || from->currency == to->currency)
            take(older.front(), newer.front(), MatchedBy::Elimination);
    }
};

std::vector<const Account *> pointersTo(const std::vector<Account> &accounts)
{
    std::vector<const Account *> pointers;
    for (const Account &account : accounts)
        pointers.push_back(&account);
    return pointers;
}

std::vector<AccountId> idsOf(const std::vector<const Account *> &accounts)
{
    std::vector<AccountId> ids;
    for (const Account *account : accounts)
        ids.push_back(account->id);
    return ids;
}

} // namespace

AccountMatching matchAccounts(const std::vector<Account> &older, const std::vector<Account> &newer,
                              MatchEvidence evidence)
{
    Left left{pointersTo(older), pointersTo(newer), {}};
    left.matchBy(serviceId, MatchedBy::Id);
    left.matchBy(idAtTheBank, MatchedBy::ProviderAccountId);
    if (evidence != MatchEvidence::IdsOnly)
        left.matchBy(description, MatchedBy::Description);
    if (evidence == MatchEvidence::All)
        left.matchTheLastOnes();
    return {std::move(left.moved), idsOf(left.older), idsOf(left.newer)};
}

QString matchedByWord(MatchedBy by)
{
    switch (by) {
    case MatchedBy::Id:
        return QStringLiteral("id");
    case MatchedBy::ProviderAccountId:
        return QStringLiteral("provider-account-id");
    case MatchedBy::Description:
        return QStringLiteral("description");
    case MatchedBy::Elimination:
        return QStringLiteral("elimination");
    case MatchedBy::Person:
        return QStringLiteral("person");
    }
    return QStringLiteral("id");
}

} // namespace holdfast
