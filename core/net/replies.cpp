#include "core/net/replies.h"

#include "core/base/plaintext.h"
#include "core/base/strictjson.h"
#include "core/net/httpdate.h"
#include "core/net/jsonfields_p.h"

#include <nlohmann/json.hpp>

namespace holdfast {

namespace {

using Json = nlohmann::json;

constexpr qsizetype kLargestErrorBody = 64 * 1024;
constexpr qsizetype kLongestWord = 80;

/// What the body of a refusal says, in the words of the REST API or of OAuth.
struct RefusalText
{
    QString code;
    QString message;
    QString correlationId;
    std::optional<qint64> retryAfterSecs;
};

QString firstText(JsonFields &fields, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QString text = fields.text(name);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

RefusalText readRefusal(const HttpAnswer &answer)
{
    RefusalText result;
    if (answer.body.size() > kLargestErrorBody)
        return result;
    const Expected<Json> document = parseStrictJson(answer.body);
    if (!document)
        return result;
    JsonFields fields(*document);
    result.code = singleLine(firstText(fields, {"code", "error"}), kLongestWord);
    result.message = singleLine(firstText(fields, {"message", "error_description", "details"}));
    result.correlationId = singleLine(fields.text("correlationId"), kLongestWord);
    result.retryAfterSecs = fields.integer("retryAfterSecs");
    return result;
}

QString correlationIdOf(const HttpAnswer &answer)
{
    for (const char *name : {"x-correlation-id", "correlation-id", "x-request-id"}) {
        const QByteArray value = answer.header(name);
        if (!value.isEmpty())
            return singleLine(QString::fromUtf8(value), kLongestWord);
    }
    return {};
}

bool blamesTheBank(const RefusalText &text)
{
    return text.code == u"ExternalProvider" || text.message.contains(u"ASPSP", Qt::CaseInsensitive);
}

ErrorKind kindOf(int status, const RefusalText &text)
{
    if (status == 404 || status == 410)
        return ErrorKind::UnknownId;
    if (status == 429)
        return ErrorKind::TooManyRequests;
    if (status == 408)
        return ErrorKind::ServiceDown;
    if (status < 500)
        return ErrorKind::NotAccepted;
    return blamesTheBank(text) ? ErrorKind::BankUnavailable : ErrorKind::ServiceDown;
}

/// The media type without its parameters, in lower case.
QByteArray mediaType(const HttpAnswer &answer)
{
    return answer.header("content-type").split(';').first().trimmed().toLower();
}

bool isJsonType(const QByteArray &type)
{
    // Absent is let through: the strict parser has the last word anyway.
    return type.isEmpty() || type == "application/json" || type == "text/json"
        || (type.startsWith("application/") && type.endsWith("+json"));
}

Error badAnswer(const QString &part, const QString &detail, const HttpAnswer &answer)
{
    Error error = makeError(ErrorKind::BadAnswer, part, detail);
    error.correlationId = correlationIdOf(answer);
    return error;
}

Error wrongType(const QUrl &asked, const QByteArray &type, const HttpAnswer &answer)
{
    const bool isWebPage = type == "text/html" || type == "application/xhtml+xml";
    if (isWebPage && asked.scheme() == u"https") {
        return makeError(ErrorKind::SignInToNetwork, QStringLiteral("html"),
                         QStringLiteral("a web page came instead of an answer"));
    }
    return badAnswer(QStringLiteral("content-type"),
                     singleLine(QStringLiteral("\"%1\" instead of JSON").arg(QString::fromUtf8(type))),
                     answer);
}

} // namespace

std::optional<Error> refusal(const HttpAnswer &answer, Instant now)
{
    if (answer.status >= 200 && answer.status < 300)
        return std::nullopt;
    const RefusalText text = readRefusal(answer);
    const QString status = QStringLiteral("http-%1").arg(answer.status);
    Error error = makeError(kindOf(answer.status, text), text.code.isEmpty() ? status : text.code,
                            text.message.isEmpty() ? status : text.message);
    error.correlationId = text.correlationId.isEmpty() ? correlationIdOf(answer) : text.correlationId;
    error.retryAt = answer.retryAt;
    if (!error.retryAt && text.retryAfterSecs)
        error.retryAt = retryAfterSeconds(*text.retryAfterSecs, now);
    return error;
}

Expected<std::monostate> jsonAnswer(const QUrl &asked, const HttpAnswer &answer, Instant now)
{
    if (std::optional<Error> error = refusal(answer, now))
        return fail(std::move(*error));
    if (answer.body.isEmpty())
        return fail(badAnswer(QStringLiteral("empty"), QStringLiteral("nothing came"), answer));
    const QByteArray type = mediaType(answer);
    if (!isJsonType(type))
        return fail(wrongType(asked, type, answer));
    return std::monostate{};
}

Expected<Json> jsonDocument(const QUrl &asked, const HttpAnswer &answer, Instant now)
{
    if (const auto sound = jsonAnswer(asked, answer, now); !sound)
        return fail(sound.error());
    Expected<Json> document = parseStrictJson(answer.body);
    if (!document)
        document.error().correlationId = correlationIdOf(answer);
    return document;
}

Expected<Json> jsonEnvelope(const QUrl &asked, const HttpAnswer &answer, Instant now)
{
    Expected<Json> document = jsonDocument(asked, answer, now);
    if (!document)
        return document;
    const bool hasData = document->is_object() && document->contains("data")
        && document->at("data").is_structured();
    if (!hasData)
        return fail(missingField(QStringLiteral("data"), answer));
    return document;
}

Error missingField(const QString &name, const HttpAnswer &answer)
{
    return badAnswer(name, QStringLiteral("missing or of the wrong type"), answer);
}

} // namespace holdfast
