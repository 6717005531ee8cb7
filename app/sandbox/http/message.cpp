#include "app/sandbox/http/message.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

QString decoded(QByteArray part)
{
    part.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part));
}

} // namespace

Parameters parseParameters(const QByteArray &encoded)
{
    Parameters items;
    const QList<QByteArray> parts = encoded.split('&');
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            items.append({decoded(part), {}});
        else
            items.append({decoded(part.left(equals)), decoded(part.mid(equals + 1))});
    }
    return items;
}

std::optional<QString> firstValue(const Parameters &parameters, const QString &name)
{
    for (const Parameter &item : parameters) {
        if (item.name == name)
            return item.value;
    }
    return {};
}

std::optional<QString> repeatedName(const Parameters &parameters)
{
    QSet<QString> seen;
    for (const Parameter &item : parameters) {
        if (seen.contains(item.name))
            return item.name;
        seen.insert(item.name);
    }
    return {};
}

QByteArray Request::header(const QByteArray &name) const
{
    for (const Header &item : headers) {
        if (item.name == name)
            return item.value;
    }
    return {};
}

bool Request::hasContentType(const QByteArray &mediaType) const
{
    const QByteArray value = header("content-type");
    return value.left(value.indexOf(';') < 0 ? value.size() : value.indexOf(';'))
               .trimmed()
               .toLower() == mediaType;
}

Response Response::json(int status, const QJsonObject &object)
{
    return rawJson(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Response Response::json(int status, const QJsonArray &array)
{
    return rawJson(status, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Response Response::rawJson(int status, const QByteArray &body)
{
    return text(status, "application/json; charset=utf-8", body);
}

Response Response::text(int status, const QByteArray &contentType, const QByteArray &body)
{
    Response response;
    response.status = status;
    response.headers = {{"Content-Type", contentType}};
    response.body = body;
    return response;
}

Response Response::empty(int status)
{
    Response response;
    response.status = status;
    return response;
}

Response Response::redirect(const QByteArray &location, int status)
{
    Response response = empty(status);
    response.headers = {{"Location", location}, {"Cache-Control", "no-store"}};
    return response;
}

Response Response::error(int status, const QString &code, const QString &message)
{
    return json(status, {{u"code"_s, code},
                         {u"message"_s, message},
                         {u"correlationId"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}});
}

Response &Response::withHeader(const QByteArray &name, const QByteArray &value)
{
    headers.append({name, value});
    return *this;
}

QByteArray Response::header(const QByteArray &name) const
{
    for (const Header &item : headers) {
        if (item.name.compare(name, Qt::CaseInsensitive) == 0)
            return item.value;
    }
    return {};
}

std::optional<QJsonObject> jsonBody(const Request &request, Response &refusal, bool emptyIsObject)
{
    if (emptyIsObject && request.body.trimmed().isEmpty())
        return QJsonObject{};
    QJsonParseError fault{};
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &fault);
    if (fault.error == QJsonParseError::NoError && document.isObject())
        return document.object();
    refusal = Response::error(400, u"BadRequest"_s, u"The body is not a JSON object."_s);
    return {};
}

} // namespace holdfast::sandbox
