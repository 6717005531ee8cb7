#include "app/sandbox/rest/faultyanswers.h"

#include "app/sandbox/world/faults.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

constexpr int kRetryAfterSeconds = 30;

bool isOidc(const QString &endpoint)
{
    return endpoint == "par"_L1 || endpoint == "token"_L1 || endpoint == "discovery"_L1 ||
           endpoint == "jwks"_L1;
}

QString oauthWord(int status)
{
    switch (status) {
    case 401:
        return u"invalid_client"_s;
    case 403:
        return u"access_denied"_s;
    case 429:
    case 503:
        return u"temporarily_unavailable"_s;
    default:
        return status >= 500 ? u"server_error"_s : u"invalid_request"_s;
    }
}

QString serviceWord(int status)
{
    switch (status) {
    case 401:
        return u"Unauthorized"_s;
    case 403:
        return u"Forbidden"_s;
    case 404:
        return u"NotFound"_s;
    case 429:
        return u"TooManyRequests"_s;
    case 502:
        return u"BadGateway"_s;
    case 503:
        return u"ServiceUnavailable"_s;
    default:
        return u"InternalServer"_s;
    }
}

Response statusFault(int status, const QString &endpoint)
{
    if (isOidc(endpoint)) {
        Response response =
            Response::json(status, QJsonObject{{u"error"_s, oauthWord(status)},
                                               {u"error_description"_s, u"ordered fault"_s}});
        if (status == 429)
            response.withHeader("Retry-After", QByteArray::number(kRetryAfterSeconds));
        return response;
    }
    const QString message = status == 502 ? u"ASPSP client error: the bank did not answer"_s
                                          : u"An ordered fault."_s;
    Response response = Response::error(status, serviceWord(status), message);
    if (status == 429) {
        QJsonObject body = QJsonDocument::fromJson(response.body).object();
        body.insert(u"retryAfterSecs"_s, kRetryAfterSeconds);
        response = Response::json(status, body);
        response.withHeader("Retry-After", QByteArray::number(kRetryAfterSeconds));
    }
    return response;
}

// Every page names itself as the next one, also where there would be only one.
void loopPaging(const Request &request, const QString &baseUrl, Response &response)
{
    QJsonObject body = QJsonDocument::fromJson(response.body).object();
    QJsonObject links = body.value("links"_L1).toObject();
    const QString self = baseUrl + QString::fromLatin1(request.path);
    links.insert(u"next"_s, links.value("self"_L1).toString(self));
    body.insert(u"links"_s, links);
    response = Response::json(response.status, body);
}

Response elsewhere(const Request &request, QString baseUrl)
{
    // Another host by name, though the same machine: nothing leaves it, whoever follows.
    const QString target = baseUrl.replace("127.0.0.1"_L1, "localhost"_L1);
    return Response::redirect(target.toUtf8() + request.path, 302);
}

} // namespace

FaultyAnswers::FaultyAnswers(Faults &faults, std::function<QString()> baseUrl)
    : m_faults(faults), m_baseUrl(std::move(baseUrl))
{
}

std::optional<Response> FaultyAnswers::before(const Request &, const QString &endpoint)
{
    m_spoil.clear();
    const std::optional<QString> kind =
        endpoint.isEmpty() ? std::nullopt : m_faults.takeForAnswer(endpoint);
    if (!kind)
        return {};
    bool isStatus = false;
    const int status = kind->toInt(&isStatus);
    if (isStatus)
        return statusFault(status, endpoint);
    m_spoil = *kind;
    return {};
}

void FaultyAnswers::after(const Request &request, const QString &, Response &response)
{
    const QString spoil = std::exchange(m_spoil, QString());
    if (spoil.isEmpty())
        return;
    if (spoil == "drip"_L1)
        response.delivery = Delivery::Drip;
    else if (spoil == "cut"_L1)
        response.delivery = Delivery::Cut;
    else if (spoil == "garbage"_L1)
        response.delivery = Delivery::Garbage;
    else if (spoil == "huge"_L1)
        response.delivery = Delivery::Huge;
    else if (spoil == "html"_L1)
        response = Response::text(200, "text/html; charset=utf-8",
                                  "<!doctype html><title>Welcome</title><p>Please sign in to the "
                                  "wireless network.</p>");
    else if (spoil == "empty"_L1)
        response = Response::empty(200);
    else if (spoil == "redirect"_L1)
        response = elsewhere(request, m_baseUrl());
    else if (spoil == "paging-loop"_L1)
        loopPaging(request, m_baseUrl(), response);
}

} // namespace holdfast::sandbox
