#include "app/sandbox/oidc/redirectanswer.h"

#include "app/sandbox/oidc/html.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

QByteArray encoded(const Parameters &parameters)
{
    QByteArray text;
    for (const Parameter &item : parameters) {
        if (!text.isEmpty())
            text += '&';
        text += QUrl::toPercentEncoding(item.name) + '=' + QUrl::toPercentEncoding(item.value);
    }
    return text;
}

Response formPost(const QString &redirectUri, const Parameters &parameters)
{
    QString fields;
    for (const Parameter &item : parameters) {
        fields += u"<input type=\"hidden\" name=\"%1\" value=\"%2\">\n"_s.arg(
            escapeHtml(item.name), escapeHtml(item.value));
    }
    HtmlPage page;
    page.title = u"Back to your app"_s;
    page.formTarget = redirectUri;
    page.body = u"<form method=\"post\" action=\"%1\" id=\"return\">\n%2"
                "<p>If nothing happens, press the button.</p>\n"
                "<button id=\"continue\" class=\"primary\">Continue</button>\n</form>\n"_s.arg(
                    escapeHtml(redirectUri), fields);
    page.submitsItself = true;
    return htmlResponse(200, page);
}

} // namespace

Response sendBack(const ReturnAddress &address, Parameters parameters)
{
    if (address.state)
        parameters.append({u"state"_s, *address.state});
    if (address.mode == ResponseMode::FormPost)
        return formPost(address.redirectUri, parameters);
    const bool hasQuery = address.redirectUri.contains(u'?');
    const char separator = address.mode == ResponseMode::Fragment ? '#' : hasQuery ? '&' : '?';
    return Response::redirect(address.redirectUri.toUtf8() + separator + encoded(parameters));
}

Response sendBackError(const ReturnAddress &address, const OAuthError &error, const QString &issuer)
{
    return sendBack(address, {{u"error"_s, error.error},
                              {u"error_description"_s, error.description},
                              {u"iss"_s, issuer}});
}

} // namespace holdfast::sandbox
