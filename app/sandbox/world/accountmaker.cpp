#include "app/sandbox/world/accountmaker.h"

#include "app/sandbox/world/idmaker.h"

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

struct Kind
{
    const char *listName; ///< as in the bank lists' accountTypes
    const char *type;
    const char *name;
    qint64 least; ///< balance in minor units
    qint64 most;
    qint64 daysPerTransaction10; ///< average distance in tenths of a day; 0: none
    bool hasSeries;
};

constexpr Kind kKinds[] = {
    {"cash", "cash:current", "Current Account", 42'00, 4'800'00, 5, true},
    {"savings", "savings", "Instant Saver", 500'00, 22'000'00, 150, false},
    {"card", "card", "Credit Card", -2'400'00, -35'00, 9, false},
    {"loan", "loan", "Personal Loan", -9'000'00, -600'00, 304, false},
    {"mortgage", "mortgage:repayment", "Home Mortgage", -240'000'00, -80'000'00, 304, false},
    {"pension", "pension:definedContribution", "Workplace Pension", 8'000'00, 120'000'00, 304, false},
    {"investment", "investment", "Stocks & Shares ISA", 2'000'00, 60'000'00, 304, false},
    {"properties", "properties:residential", "12 Acacia Avenue", 210'000'00, 640'000'00, 0, false},
    {"asset", "asset", "Volkswagen Golf 1.5 TSI", 6'000'00, 19'000'00, 0, false},
};

const Kind *kindNamed(const QString &name)
{
    for (const Kind &kind : kKinds) {
        if (name == QLatin1String(kind.listName))
            return &kind;
    }
    return nullptr;
}

QString digits(quint64 number, int count)
{
    return u"%1"_s.arg(number, 20, 10, QLatin1Char('0')).right(count);
}

SandboxAccount makeAccount(const Kind &kind, const QString &name, quint64 seed)
{
    SandboxAccount account;
    account.seed = seed;
    account.providerAccountId = IdMaker(mix(seed, 1)).uuid();
    account.name = name;
    account.type = QString::fromLatin1(kind.type);
    const auto span = static_cast<quint64>(kind.most - kind.least);
    account.balanceMinor = kind.least + static_cast<qint64>(mix(seed, 2) % span);
    const QString number = digits(mix(seed, 3), 8);
    account.accountReference = number.right(4);
    if (account.type == "cash:current"_L1 || account.type == "savings"_L1)
        account.sortCodeAccountNumber = digits(mix(seed, 4), 6) + number;
    account.secondsPerTransaction = kind.daysPerTransaction10 * 8640;
    account.hasSeries = kind.hasSeries;
    return account;
}

} // namespace

std::vector<SandboxAccount> makeAccountsAt(const SandboxBank &bank, const QString &userId,
                                           quint64 seed)
{
    const quint64 base = mix(mix(seed, userId), bank.id);
    std::vector<SandboxAccount> accounts;
    for (const QString &listName : bank.accountTypes) {
        const Kind *kind = kindNamed(listName);
        if (kind == nullptr)
            continue;
        const quint64 own = mix(base, listName);
        accounts.push_back(makeAccount(*kind, QString::fromLatin1(kind->name), own));
        // Some couples have a second, joint account.
        if (listName == "cash"_L1 && own % 3 == 0) {
            accounts.push_back(makeAccount(*kind, u"Joint Account"_s, mix(own, 7)));
            accounts.back().hasSeries = false;
        }
    }
    return accounts;
}

} // namespace holdfast::sandbox
