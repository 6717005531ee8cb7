#include "app/sandbox/oidc/html.h"

#include <QCryptographicHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace holdfast::sandbox {

namespace {

constexpr char kStyle[] = R"(
:root { color-scheme: light dark; --ink: #1d2733; --paper: #ffffff; --ground: #eef1f5; --line: #c9d1da;
  --accent: #0b5cad; --warn: #a4161a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7edf3; --paper: #1b222b; --ground: #10151b;
  --line: #3b4754; --accent: #6cb4ff; --warn: #ff9b9b; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 2rem 1rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 30rem; margin: 0 auto; padding: 1.5rem 2rem 2rem; background: var(--paper);
  border: 1px solid var(--line); border-radius: .75rem; overflow-wrap: anywhere; }
h1 { font-size: 1.35rem; line-height: 1.25; margin: 0 0 1rem; }
.brand { margin: 0 0 1.25rem; font-size: .85rem; opacity: .75; }
label, legend { font-weight: 600; }
.field { display: block; margin: 0 0 1rem; }
.field input { display: block; width: 100%; margin-top: .25rem; padding: .55rem .7rem; font: inherit;
  color: inherit; background: transparent; border: 1px solid var(--line); border-radius: .4rem; }
fieldset { margin: 0 0 1rem; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .4rem; }
.tick { display: flex; gap: .6rem; padding: .3rem 0; }
.tick label { font-weight: 400; }
button { font: inherit; padding: .55rem 1.1rem; margin: .25rem .5rem 0 0; border-radius: .4rem;
  border: 1px solid var(--line); background: transparent; color: inherit; cursor: pointer; }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--paper); }
button.bank { display: block; width: 100%; margin: 0 0 .5rem; text-align: left; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
#message { color: var(--warn); font-weight: 600; }
)";

constexpr char kScript[] = "document.getElementById('return').submit();";

QByteArray cspHash(const QByteArray &text)
{
    return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() +
           '\'';
}

/// Browsers hold the redirect that follows a form to form-action as well, so the client's origin
/// must be in it.
QByteArray formSources(const HtmlPage &page)
{
    QByteArray sources = "'self'";
    if (!page.formTarget.isEmpty())
        sources += ' ' + QUrl(page.formTarget)
                             .toEncoded(QUrl::RemovePath | QUrl::RemoveQuery |
                                        QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    return sources;
}

QByteArray policy(const HtmlPage &page)
{
    QByteArray text = "default-src 'none'; style-src " + cspHash(kStyle) + "; form-action " +
                      formSources(page) + "; base-uri 'none'; frame-ancestors 'none'";
    if (page.submitsItself)
        text += "; script-src " + cspHash(kScript);
    return text;
}

} // namespace

QString escapeHtml(const QString &text)
{
    QString escaped = text.toHtmlEscaped();
    return escaped.replace(u'\'', u"&#39;"_s);
}

Response htmlResponse(int status, const HtmlPage &page)
{
    const QByteArray script =
        page.submitsItself ? QByteArray("<script>") + kScript + "</script>\n" : QByteArray();
    const QByteArray html =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<title>" +
        escapeHtml(page.title).toUtf8() + "</title>\n<style>" + kStyle +
        "</style>\n</head>\n<body>\n<main>\n<p class=\"brand\">Holdfast sandbox. No real bank, no "
        "real "
        "money.</p>\n<h1>" +
        escapeHtml(page.title).toUtf8() + "</h1>\n" + page.body.toUtf8() + "</main>\n" + script +
        "</body>\n</html>\n";
    Response response = Response::text(status, "text/html; charset=utf-8", html);
    response.withHeader("Content-Security-Policy", policy(page))
        .withHeader("Cache-Control", "no-store")
        .withHeader("X-Content-Type-Options", "nosniff")
        .withHeader("Referrer-Policy", "same-origin");
    return response;
}

} // namespace holdfast::sandbox
