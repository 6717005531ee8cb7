#include "app/cli/bankscommand.h"

#include "app/cli/console.h"
#include "app/cli/table.h"
#include "core/base/plaintext.h"
#include "ui/words/servicewords.h"

#include <nlohmann/json.hpp>

namespace holdfast::cli {

namespace {

Json jsonList(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(jsonText(text));
    return list;
}

Json jsonBank(const Institution &bank)
{
    return {
        {"id", jsonText(bank.id.value())},
        {"name", jsonText(bank.name)},
        {"country", jsonTextOrNull(bank.country)},
        {"type", jsonTextOrNull(bank.type)},
        {"beta", bank.beta},
        {"status",
         {{"auth", jsonTextOrNull(bank.authStatus)}, {"sync", jsonTextOrNull(bank.syncStatus)}}},
        {"accountTypes", jsonList(bank.accountTypes)},
        {"userTypes", jsonList(bank.userTypes)}};
}

} // namespace

BanksCommand::BanksCommand(Environment &environment, QString search)
    : ServiceCommand(environment, Reach::Online, {}), m_search(std::move(search))
{}

void BanksCommand::start()
{
    service().institutions(this, [this](const auto &banks) { list(banks); });
}

bool BanksCommand::isWanted(const Institution &bank) const
{
    return m_search.isEmpty() || bank.name.contains(m_search, Qt::CaseInsensitive) ||
           bank.id.value().contains(m_search, Qt::CaseInsensitive);
}

void BanksCommand::list(const Expected<std::vector<Institution>> &banks)
{
    if (!banks)
        return giveUp(banks.error());
    Json document{{"banks", Json::array()}};
    Table table({tr("BANK"), tr("TYPE"), tr("COUNTRY"), tr("STATUS"), tr("ID")});
    for (const Institution &bank : *banks) {
        if (!isWanted(bank))
            continue;
        document["banks"].push_back(jsonBank(bank));
        table.addRow({singleLine(bank.name, 80), singleLine(bank.type, 20),
                      singleLine(bank.country, 20), institutionStatusWords(bank), bank.id.value()});
    }
    succeed({0, toBytes(document),
             table.isEmpty() ? tr("No bank fits.") + u'\n'
                             : table.toText(environment().console.columns())});
}

} // namespace holdfast::cli
