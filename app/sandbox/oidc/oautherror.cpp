#include "app/sandbox/oidc/oautherror.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

Response oauthErrorResponse(const OAuthError &error)
{
    Response response =
        Response::json(error.status, QJsonObject{{u"error"_s, error.error},
                                                 {u"error_description"_s, error.description}});
    response.withHeader("Cache-Control", "no-store").withHeader("Pragma", "no-cache");
    if (error.challengeBasic)
        response.withHeader("WWW-Authenticate", "Basic realm=\"sandbox\"");
    return response;
}

Outcome<Parameters> readForm(const Request &request)
{
    if (!request.hasContentType("application/x-www-form-urlencoded"))
        return oauthFail(
            u"invalid_request"_s,
            u"only application/x-www-form-urlencoded content-type bodies are supported"_s);
    const Parameters form = parseParameters(request.body);
    if (const auto repeated = repeatedName(form))
        return oauthFail(u"invalid_request"_s,
                         u"parameter provided more than once: %1"_s.arg(*repeated));
    return form;
}

} // namespace holdfast::sandbox
