#include "app/sandbox/http/router.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

bool isCapture(const QString &part)
{
    return part.startsWith(u'{') && part.endsWith(u'}');
}

bool fits(const QStringList &parts, Request &request)
{
    if (parts.size() != request.segments.size())
        return false;
    QHash<QString, QString> captured;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString &segment = request.segments.at(i);
        if (isCapture(parts.at(i))) {
            if (segment.isEmpty())
                return false;
            captured.insert(parts.at(i).mid(1, parts.at(i).size() - 2), segment);
        } else if (parts.at(i) != segment) {
            return false;
        }
    }
    request.captured = captured;
    return true;
}

/// The identity provider speaks OAuth's error shape; both shapes together serve every caller.
Response notFound(const Request &request)
{
    Response response = Response::error(404, u"NotFound"_s, u"There is no such route."_s);
    if (request.segments.value(0) == u"oidc") {
        QJsonObject body = QJsonDocument::fromJson(response.body).object();
        body.insert(u"error"_s, u"invalid_request"_s);
        body.insert(u"error_description"_s, u"unrecognized route or not allowed method"_s);
        return Response::json(404, body);
    }
    return response;
}

} // namespace

void Router::add(const QByteArray &method, const QString &pattern, Handler handler,
                 const QString &endpoint)
{
    addAsync(
        method, pattern,
        [handler = std::move(handler)](const Request &request, const Reply &reply) {
            reply(handler(request));
        },
        endpoint);
}

void Router::addAsync(const QByteArray &method, const QString &pattern, AsyncHandler handler,
                      const QString &endpoint)
{
    m_routes.push_back({method, pattern.mid(1).split(u'/'), endpoint, std::move(handler)});
}

void Router::dispatch(Request request, const Reply &reply) const
{
    if (request.body.size() > kLargestBody) {
        reply(Response::error(413, u"PayloadTooLarge"_s, u"The body is larger than 1 MiB."_s));
        return;
    }
    const Route *route = find(request);
    if (!route) {
        reply(notFound(request));
        return;
    }
    if (!m_changed || request.method == "GET") {
        run(*route, request, reply);
        return;
    }
    run(*route, request, [changed = m_changed, reply](Response response) {
        reply(std::move(response));
        changed();
    });
}

const Router::Route *Router::find(Request &request) const
{
    for (const Route &route : m_routes) {
        if (route.method == request.method && fits(route.parts, request))
            return &route;
    }
    return nullptr;
}

void Router::run(const Route &route, const Request &request, const Reply &reply) const
{
    if (!m_interceptor) {
        route.handler(request, reply);
        return;
    }
    const Reply finish = [interceptor = m_interceptor, request, endpoint = route.endpoint,
                          reply](Response response) {
        interceptor->after(request, endpoint, response);
        reply(std::move(response));
    };
    if (std::optional<Response> instead = m_interceptor->before(request, route.endpoint))
        finish(std::move(*instead));
    else
        route.handler(request, finish);
}

} // namespace holdfast::sandbox
