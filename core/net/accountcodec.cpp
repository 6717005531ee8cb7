#include "core/net/codecs_p.h"

#include <nlohmann/json.hpp>

namespace holdfast {

namespace {

std::optional<Money> readAmount(JsonFields &fields)
{
    const nlohmann::json *amount = fields.object("amount");
    if (!amount)
        return std::nullopt;
    JsonFields amountFields(*amount);
    const std::optional<Money> result = readMoney(*amount, amountFields);
    fields.noteAllOf(amountFields, "amount");
    return result;
}

std::optional<Money> readBalance(JsonFields &fields)
{
    const nlohmann::json *balance = fields.object("balance");
    if (!balance)
        return std::nullopt;
    JsonFields balanceFields(*balance);
    const std::optional<Money> result = readAmount(balanceFields);
    fields.noteAllOf(balanceFields, "balance");
    return result;
}

void readHistory(JsonFields &fields, Account &account)
{
    const nlohmann::json *data = fields.object("transactionData");
    if (!data)
        return;
    JsonFields history(*data);
    account.historyFrom = readDay(history, "earliestDate");
    account.historyTo = readDay(history, "lastDate");
    account.transactionCount = history.integer("count");
    fields.noteAllOf(history, "transactionData");
}

} // namespace

std::optional<QDate> readDay(JsonFields &fields, const char *name)
{
    const QString text = fields.text(name);
    if (text.isNull())
        return std::nullopt;
    const QDate day = QDate::fromString(text.left(10), QStringLiteral("yyyy-MM-dd"));
    const bool isDay = day.isValid() && (text.size() == 10 || parseInstant(text));
    if (isDay)
        return day;
    fields.note(name, QStringLiteral("not a date"));
    return std::nullopt;
}

Account readAccount(JsonFields &fields)
{
    Account result;
    result.id = AccountId(fields.requiredText("id"));
    result.connectionId = ConnectionId(fields.text("connectionId"));
    result.name = fields.text("accountName");
    result.type = fields.word("type");
    result.providerAccountId = fields.text("providerAccountId");
    result.reference = fields.text("accountReference");
    result.balance = readBalance(fields);
    // An amount may leave the currency to the account.
    if (result.balance && result.balance->currency.isEmpty())
        result.balance->currency = fields.text("currency");
    readHistory(fields, result);
    return result;
}

AccountBalance readAccountBalance(JsonFields &fields)
{
    AccountBalance result;
    const std::optional<QDate> day = readDay(fields, "date");
    const std::optional<Money> amount = readAmount(fields);
    if (!day)
        fields.note("date", QStringLiteral("missing"), true);
    if (!amount)
        fields.note("amount", QStringLiteral("missing"), true);
    result.date = day.value_or(QDate());
    result.amount = amount.value_or(Money());
    result.type = fields.text("type");
    return result;
}

} // namespace holdfast
