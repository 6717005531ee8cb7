#include "core/net/codecs_p.h"

#include <nlohmann/json.hpp>

namespace holdfast {

namespace {

/// Of a sort code with account number, an IBAN or a card number the last four characters, of a
/// short one fewer: enough for its owner to know it again, useless to anybody else.
QString masked(const QString &identification)
{
    const qsizetype shown = std::min<qsizetype>(4, identification.size() / 3);
    return QStringLiteral("••••") + identification.right(shown);
}

std::vector<QString> readMaskedAccounts(JsonFields &fields)
{
    std::vector<QString> result;
    const nlohmann::json *list = fields.array("accountDetails");
    if (!list)
        return result;
    for (const nlohmann::json &entry : *list) {
        JsonFields account(entry);
        const QString identification = account.text("identification");
        if (!identification.isEmpty())
            result.push_back(masked(identification));
        fields.noteAllOf(account, "accountDetails");
    }
    return result;
}

} // namespace

ServiceConsent readServiceConsent(JsonFields &fields)
{
    ServiceConsent result;
    result.id = ServiceConsentId(fields.requiredText("consentId"));
    result.connectionId = ConnectionId(fields.text("connectionId"));
    result.provider = fields.text("provider");
    result.type = fields.word("consentType");
    result.status = fields.word("consentStatus");
    result.from = fields.instant("consentFrom");
    result.to = fields.instant("consentTo");
    result.cancelledAt = fields.instant("cancelledAt");
    result.permissions = fields.texts("permissions");
    result.accounts = readMaskedAccounts(fields);
    return result;
}

} // namespace holdfast
