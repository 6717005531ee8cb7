#include "app/sandbox/rest/control.h"

#include "app/sandbox/rest/connectionpatch.h"
#include "app/sandbox/rest/wirejson.h"
#include "app/sandbox/world/statefile.h"
#include "core/base/secret.h"

#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

// A hundred years: beyond it dates stop being RFC 3339.
constexpr double kLongestJumpSeconds = 100.0 * 366 * 86400;

Response badRequest(const QString &message)
{
    return Response::error(400, u"BadRequest"_s, message);
}

Response unauthorized()
{
    Response response = Response::error(401, u"Unauthorized"_s,
                                        u"The control token of the ready line is needed."_s);
    return response.withHeader("WWW-Authenticate", "Bearer");
}

} // namespace

Control::Control(QByteArray token, World &world, Faults &faults, Postbox *postbox)
    : m_token(std::move(token)), m_world(world), m_faults(faults), m_postbox(postbox)
{
}

void Control::addRoutes(Router &router)
{
    add(router, "GET", u"/control/clock"_s, &Control::clock);
    add(router, "POST", u"/control/clock"_s, &Control::moveClock);
    add(router, "GET", u"/control/state"_s, &Control::state);
    add(router, "PATCH", u"/control/connections/{connectionId}"_s, &Control::patchConnection);
    add(router, "POST", u"/control/faults"_s, &Control::orderFault);
    add(router, "DELETE", u"/control/faults"_s, &Control::clearFaults);
    router.addAsync("POST", u"/control/webhooks"_s, [this](const Request &request, const Reply &reply) {
        sendWebhook(request, reply);
    });
}

void Control::add(Router &router, const QByteArray &method, const QString &pattern, Route route)
{
    router.add(method, pattern, [this, route](const Request &request) {
        return isAllowed(request) ? (this->*route)(request) : unauthorized();
    });
}

bool Control::isAllowed(const Request &request) const
{
    return equalConstantTime(request.header("authorization"), "Bearer " + m_token);
}

Response Control::clock(const Request &)
{
    return Response::json(200, QJsonObject{{u"now"_s, formatInstant(m_world.now())}});
}

Response Control::moveClock(const Request &request)
{
    Response refusal;
    const std::optional<QJsonObject> body = jsonBody(request, refusal);
    if (!body)
        return refusal;
    const QJsonValue seconds = body->value("advanceSeconds"_L1);
    if (!seconds.isDouble() || std::abs(seconds.toDouble()) > kLongestJumpSeconds)
        return badRequest(u"advanceSeconds must be a number of seconds."_s);
    m_world.advance(std::chrono::milliseconds{std::llround(seconds.toDouble() * 1000)});
    return clock(request);
}

Response Control::state(const Request &)
{
    return Response::json(200, worldToJson(m_world));
}

Response Control::patchConnection(const Request &request)
{
    const QString id = request.part(u"connectionId"_s);
    if (m_world.connection(id) == nullptr)
        return Response::error(404, u"NotFound"_s, u"There is no such connection."_s);
    Response refusal;
    const std::optional<QJsonObject> body = jsonBody(request, refusal);
    if (!body)
        return refusal;
    if (const auto wrong = applyPatch(*m_world.rawConnection(id), *body, m_world.now()))
        return badRequest(*wrong);
    // The next look may correct a field (an expired consent cannot be "ok"); still, what was asked
    // for is what is sent.
    insistOn(*m_world.rawConnection(id), *body, connectionJson(*m_world.connection(id)));
    return Response::json(200, connectionJson(*m_world.connection(id)));
}

Response Control::orderFault(const Request &request)
{
    Response refusal;
    const std::optional<QJsonObject> body = jsonBody(request, refusal);
    if (!body)
        return refusal;
    const QString endpoint = body->value("endpoint"_L1).toString();
    const QJsonValue kind = body->value("kind"_L1);
    const QString word = kind.isDouble() ? QString::number(kind.toInt()) : kind.toString();
    const int times = body->value("times"_L1).toInt(body->contains("times"_L1) ? 0 : 1);
    if (!m_faults.add(endpoint, word, times)) {
        return Response::error(422, u"UnknownFault"_s,
                               u"No such endpoint or kind, they do not go together, or times is not 1 or more."_s);
    }
    return Response::json(201, QJsonObject{{u"endpoint"_s, endpoint}, {u"kind"_s, word}, {u"times"_s, times}});
}

Response Control::clearFaults(const Request &)
{
    m_faults.clear();
    return Response::empty();
}

void Control::sendWebhook(const Request &request, const Reply &reply)
{
    if (!isAllowed(request))
        return reply(unauthorized());
    Response refusal;
    const std::optional<QJsonObject> body = jsonBody(request, refusal);
    if (!body)
        return reply(refusal);
    const QString eventType = body->value("eventType"_L1).toString();
    if (eventType.isEmpty())
        return reply(badRequest(u"eventType must be a text."_s));
    if (m_postbox == nullptr)
        return reply(Response::error(409, u"NoListener"_s, u"The sandbox was started without --webhook."_s));
    if (!isEventType(eventType))
        return reply(Response::error(422, u"UnknownEvent"_s, u"The service knows no such event."_s));
    const QString format = body->value("format"_L1).toString(u"json"_s);
    if (format != "json"_L1 && format != "jwt"_L1)
        return reply(badRequest(u"format must be json or jwt."_s));
    m_postbox->send(eventFrom(*body), format == "jwt"_L1 ? EventFormat::Signed : EventFormat::Plain,
                    [reply](const QString &id, int status) {
                        reply(Response::json(
                            200, QJsonObject{{u"id"_s, id}, {u"answeredStatus"_s, status}}));
                    });
}

Event Control::eventFrom(const QJsonObject &body) const
{
    const QString onlyUser = m_world.users().size() == 1 ? m_world.users().front().userId : QString();
    Event event;
    event.type = body.value("eventType"_L1).toString();
    event.userId = body.value("userId"_L1).toString(onlyUser);
    const SandboxUser *user = m_world.user(event.userId);
    event.clientId = body.value("clientId"_L1).toString(user != nullptr ? user->clientId : QString());
    event.payload = body.contains("payload"_L1) ? body.value("payload"_L1) : QJsonObject();
    return event;
}

} // namespace holdfast::sandbox
