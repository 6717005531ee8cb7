#include "core/net/connectioncodec.h"

#include "core/base/plaintext.h"
#include "core/base/strictjson.h"
#include "core/net/codecs_p.h"
#include "core/net/rows_p.h"

#include <nlohmann/json.hpp>

namespace holdfast {

namespace {

using Json = nlohmann::json;

BankConnection readFields(JsonFields &fields)
{
    BankConnection result;
    result.name = fields.text("name");
    result.type = fields.word("type");
    result.status = fields.word("status");
    result.error = fields.word("error");
    result.extendedStatus = fields.word("extendedStatus");
    result.tppConsent = fields.flag("tppConsent");
    result.singleSyncOnly = fields.flag("singleSyncOnly");
    result.connectedOn = fields.instant("connectedOn");
    result.lastUpdated = fields.instant("lastUpdated");
    result.expiresAt = fields.instant("expiresAt");
    result.userConsentedAt = fields.instant("userConsentedAt");
    const std::vector<QString> accountIds = fields.texts("accountIds");
    for (const QString &id : accountIds)
        result.accountIds.emplace_back(id);
    return result;
}

/// A reply of the service that says what went wrong: {"code":…} of the API, {"error":…} of OAuth.
/// A connection may have an `error` too, but then it has an id.
BankConnection readUnlessErrorReply(JsonFields &fields)
{
    BankConnection result = readConnection(fields);
    if (!result.id.isEmpty())
        return result;
    for (const char *name : {"code", "error"}) {
        const QString word = fields.text(name);
        if (!word.isEmpty())
            fields.note(name,
                        QStringLiteral("an error reply of the service (%1), no connection")
                            .arg(singleLine(word, 80)),
                        true);
    }
    return result;
}

/// The rows in any of the three forms; null for none of them.
const Json *rowsOf(const Json &document)
{
    if (document.is_array())
        return &document;
    if (!document.is_object())
        return nullptr;
    const auto data = document.find("data");
    if (data != document.end() && (data->is_array() || data->is_object()))
        return &*data;
    return &document;
}

} // namespace

BankConnection readConnection(JsonFields &fields)
{
    BankConnection result = readFields(fields);
    result.id = ConnectionId(fields.requiredText("id"));
    return result;
}

Expected<ReadList<BankConnection>> decodeConnections(const QByteArray &text)
{
    const Expected<Json> document = parseStrictJson(text);
    if (!document)
        return fail(document.error());
    const Json *rows = rowsOf(*document);
    if (!rows) {
        return fail(makeError(ErrorKind::BadAnswer, QStringLiteral("data"),
                              QStringLiteral("neither a connection nor a list of connections")));
    }
    ReadList<BankConnection> result;
    appendRows<BankConnection>(*rows, readUnlessErrorReply, result);
    return result;
}

} // namespace holdfast
