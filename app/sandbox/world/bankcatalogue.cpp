#include "app/sandbox/world/bankcatalogue.h"

#include "app/sandbox/world/idmaker.h"

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

struct Row
{
    const char *name;
    const char *type;
    const char *ref;
    const char *colour;
    const char *accountTypes;
    const char *sync = "AVAILABLE";
    const char *auth = "AVAILABLE";
    const char *id = nullptr; ///< of the public test banks; the others' are made from the name
};

// Look-alikes: the names sound like the real ones, nothing else is theirs.
constexpr Row kRows[] = {
    {"Barclays", "api", "barclays", "#00a0df", "cash savings card"},
    {"Barclays Business", "api", "barclays", "#00395d", "cash card"},
    {"Bank of Scotland", "api", "bank-of-scotland", "#012b5d", "cash savings"},
    {"Coventry Building Society", "api", "coventry", "#0065bd", "savings cash"},
    {"First Direct", "api", "first-direct", "#111111", "cash card savings"},
    {"Halifax", "api", "halifax", "#005eb8", "cash savings card"},
    {"HSBC", "api", "hsbc", "#db0011", "cash savings card"},
    {"Lloyds Bank", "api", "lloyds", "#006a4d", "cash savings card mortgage"},
    {"Metro Bank", "api", "metro", "#e0002a", "cash", "PARTIALLY_AVAILABLE"},
    {"Monzo", "api", "monzo", "#ff4f40", "cash savings"},
    {"Nationwide", "api", "nationwide", "#11205a", "cash savings mortgage"},
    {"NatWest", "api", "natwest", "#5a287d", "cash savings card"},
    {"Revolut", "api", "revolut", "#0666eb", "cash"},
    {"Santander", "api", "santander", "#ec0000", "cash card"},
    {"Starling Bank", "api", "starling", "#6935d3", "cash savings"},
    {"Tesco Bank", "api", "tesco", "#00539f", "card", "AVAILABLE", "TEMPORARILY_UNAVAILABLE"},
    {"Triodos Bank", "api", "triodos", "#00857c", "cash savings"},
    {"TSB", "api", "tsb", "#0a6fbf", "cash savings", "TEMPORARILY_UNAVAILABLE",
     "TEMPORARILY_UNAVAILABLE"},
    {"Aviva Pensions", "legacy", "aviva", "#d9a900", "pension"},
    {"Hargreaves Lansdown", "legacy", "hargreaves", "#193b6a", "investment pension"},
    {"NS&I", "legacy", "nsandi", "#007a4d", "savings"},
    {"Sainsbury's Bank", "legacy", "sainsburys", "#f06c00", "card savings", "PERMANENTLY_UNAVAILABLE",
     "PERMANENTLY_UNAVAILABLE"},
    {"Skipton Building Society", "legacy", "skipton", "#0b5ca8", "savings mortgage"},
    {"Zoopla", "zoopla", "zoopla", "#6e2aa5", "properties"},
    {"Mouseprice", "mouseprice", "mouseprice", "#5b7f2b", "properties"},
    {"AutoTrader", "autotrader", "autotrader", "#c2410c", "asset"},
    {"Moneyhub Open Banking Mock", "test", "moneyhub-mock", "#2f7d6d", "cash card savings loan",
     "AVAILABLE", "AVAILABLE", "1ffe704d39629a929c8e293880fb449a"},
    {"DAG bank test", "test", "dag", "#566375", "cash savings card", "AVAILABLE", "AVAILABLE",
     "1b3cd579899b5f5b666c15561a48c8b6"},
    {"DAG investment test", "test", "dag", "#3d4f66", "investment pension", "AVAILABLE",
     "AVAILABLE", "06995ed5c6c6f25e323b34dc45968426"},
    {"Ozone", "test", "ozone", "#8a3ffc", "cash card", "AVAILABLE", "AVAILABLE",
     "5233db2a04fe41dd01d3308ea92e8bd7"},
};

QString idFor(const QString &name)
{
    return IdMaker(mix(0, name)).hex(32);
}

SandboxBank fromRow(const Row &row)
{
    SandboxBank bank;
    bank.name = QString::fromLatin1(row.name);
    bank.id = row.id != nullptr ? QString::fromLatin1(row.id) : idFor(bank.name);
    bank.type = QString::fromLatin1(row.type);
    bank.bankRef = QString::fromLatin1(row.ref);
    bank.colour = QString::fromLatin1(row.colour);
    bank.accountTypes = QString::fromLatin1(row.accountTypes).split(u' ');
    bank.syncStatus = QString::fromLatin1(row.sync);
    bank.authStatus = QString::fromLatin1(row.auth);
    bank.takesPayments = bank.type == "api"_L1;
    bank.isBeta = bank.name == "Metro Bank"_L1;
    if (bank.name.endsWith("Business"_L1))
        bank.userTypes = QStringList{u"business"_s};
    if (bank.name == "Triodos Bank"_L1)
        bank.syncsPerDay = 4;
    if (bank.name == "Monzo"_L1)
        bank.monthsOfHistory = 24;
    bank.keepsAccountIds = bank.name != "Coventry Building Society"_L1;
    return bank;
}

} // namespace

std::vector<SandboxBank> bankCatalogue()
{
    std::vector<SandboxBank> banks;
    for (const Row &row : kRows)
        banks.push_back(fromRow(row));
    return banks;
}

QString triodosBankId()
{
    return idFor(u"Triodos Bank"_s);
}

} // namespace holdfast::sandbox
