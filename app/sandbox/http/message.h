#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QJsonArray;
class QJsonObject;

namespace holdfast::sandbox {

/// One name and value of a query or form, split before it was decoded, so that `%26` inside a
/// value can never become a second parameter. `+` is a space (WHATWG URL §5.1).
struct Parameter
{
    QString name;
    QString value;

    friend bool operator==(const Parameter &, const Parameter &) = default;
};
using Parameters = QList<Parameter>;

struct Header
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const Header &, const Header &) = default;
};

/// Splits `a=1&b=2` into its items; order and repeats are kept, empty items are left out.
[[nodiscard]] Parameters parseParameters(const QByteArray &encoded);

/// The value of the first item of that name, or nothing.
[[nodiscard]] std::optional<QString> firstValue(const Parameters &parameters, const QString &name);

/// A name that stands there more than once, or nothing. OAuth forbids repeats (RFC 6749 §3.1).
[[nodiscard]] std::optional<QString> repeatedName(const Parameters &parameters);

/// A request as it came, free of Qt's server classes.
struct Request
{
    QByteArray method;    ///< upper case
    QByteArray path;      ///< percent-encoded as on the wire, without query
    QStringList segments; ///< the path's parts, split first and then decoded
    Parameters query;
    QList<Header> headers; ///< names in lower case
    QByteArray body;
    QHostAddress remote;
    QHash<QString, QString> captured; ///< what the route's `{name}` parts matched

    /// The first header of that name (lower case), empty when there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    /// What `{name}` of the route matched.
    [[nodiscard]] QString part(const QString &name) const { return captured.value(name); }
    [[nodiscard]] std::optional<QString> queryValue(const QString &name) const
    {
        return firstValue(query, name);
    }
    /// Whether Content-Type names this media type, whatever its parameters.
    [[nodiscard]] bool hasContentType(const QByteArray &mediaType) const;
};

/// How an answer travels. Everything but Normal is a fault somebody ordered.
enum class Delivery {
    Normal,
    Drip,    ///< head at once, then one byte of the body every half second
    Cut,     ///< head and half of the body, then the end of the connection
    Drop,    ///< the connection ends before any byte of an answer
    Garbage, ///< bytes that are not HTTP
    Huge,    ///< the head, then 40 MiB of body whatever the answer said
    Silence, ///< no answer at all
};

struct Response
{
    int status = 200;
    QList<Header> headers;
    QByteArray body;
    Delivery delivery = Delivery::Normal;

    /// `application/json` from an object or array.
    [[nodiscard]] static Response json(int status, const QJsonObject &object);
    [[nodiscard]] static Response json(int status, const QJsonArray &array);
    /// `application/json` from bytes that are JSON already.
    [[nodiscard]] static Response rawJson(int status, const QByteArray &body);
    [[nodiscard]] static Response text(int status, const QByteArray &contentType,
                                       const QByteArray &body);
    /// 204 without a body.
    [[nodiscard]] static Response empty(int status = 204);
    [[nodiscard]] static Response redirect(const QByteArray &location, int status = 303);
    /// The service's error shape: `{"code","message","correlationId"}`; the id is fresh each time.
    [[nodiscard]] static Response error(int status, const QString &code, const QString &message);

    Response &withHeader(const QByteArray &name, const QByteArray &value);
    /// The value of a header, empty when there is none; names compare without case.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// Takes the one answer to a request; later ones are ignored. May be kept and called later; once
/// the client has gone, nothing happens.
using Reply = std::function<void(Response)>;

/// Reads a JSON object from the body. When the body is not one, answers nothing and puts the 400
/// `{"code":"BadRequest",…}` reply into `refusal`. An empty body counts as `{}` when
/// `emptyIsObject`.
[[nodiscard]] std::optional<QJsonObject> jsonBody(const Request &request, Response &refusal,
                                                  bool emptyIsObject = false);

} // namespace holdfast::sandbox
