#include "core/net/codecs_p.h"

#include <nlohmann/json.hpp>

namespace holdfast {

namespace {

/// Names from an array of strings or of objects with a `name`; the service has both.
QStringList readNames(JsonFields &fields, const char *name)
{
    QStringList result;
    const nlohmann::json *list = fields.array(name);
    if (!list)
        return result;
    for (const nlohmann::json &entry : *list) {
        JsonFields object(entry);
        const QString text = entry.is_string() ? jsonText(entry) : object.text("name");
        if (!text.isEmpty())
            result.append(text);
    }
    return result;
}

} // namespace

Institution readInstitution(JsonFields &fields)
{
    Institution result;
    result.id = BankId(fields.requiredText("id"));
    result.name = fields.text("name");
    result.country = fields.text("country");
    result.type = fields.word("type");
    result.bankRef = fields.text("bankRef");
    if (result.bankRef.isEmpty())
        result.bankRef = fields.text("parentRef");
    result.iconUrl = QUrl(fields.text("iconUrl"), QUrl::StrictMode);
    result.beta = fields.flag("isBeta").value_or(false);
    if (const nlohmann::json *status = fields.object("status")) {
        JsonFields words(*status);
        result.authStatus = words.word("auth");
        result.syncStatus = words.word("sync");
    }
    result.accountTypes = readNames(fields, "accountTypes");
    result.userTypes = readNames(fields, "userTypes");
    return result;
}

} // namespace holdfast
