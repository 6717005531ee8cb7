#include "core/auth/returnpage.h"

#include <QCryptographicHash>

namespace holdfast {

namespace {

constexpr char kStyle[] =
    "html{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}"
    "body{margin:0;min-height:100vh;display:grid;place-items:center;background:#eef0f2;color:#"
    "1d2327}"
    "main{max-width:28rem;margin:1rem;padding:2rem;background:#fff;border-radius:8px}"
    "h1{margin:0 0 .5rem;font-size:1.25rem}p{margin:0}"
    "@media(prefers-color-scheme:dark){body{background:#15181b;color:#e6e8ea}main{background:#"
    "22272b}}";

// Turns the fragment into a form of the page's own address. URLSearchParams reads what a form
// writes, keeps the order and keeps repeats, so the listener sees exactly what was sent. The
// fragment leaves the address bar and the history first, whatever comes of the form.
constexpr char kRelayScript[] =
    "(function(){"
    "var sent=location.hash.slice(1);"
    "history.replaceState(null,'',location.pathname);"
    "if(!sent){document.getElementById('incomplete').hidden=false;return;}"
    "var form=document.createElement('form');"
    "form.method='post';form.action=location.pathname;"
    "new URLSearchParams(sent).forEach(function(value,name){"
    "var field=document.createElement('input');"
    "field.type='hidden';field.name=name;field.value=value;form.appendChild(field);});"
    "document.body.appendChild(form);"
    "HTMLFormElement.prototype.submit.call(form);" // a field may be named "submit"
    "})();";

QByteArray hashSource(QByteArrayView inlineText)
{
    return "'sha256-" +
           QCryptographicHash::hash(inlineText.toByteArray(), QCryptographicHash::Sha256)
               .toBase64() +
           "'";
}

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray page(const ReturnPageTexts &texts, const QString &title, const QByteArray &head,
                const QByteArray &content)
{
    const QString language = texts.language.isEmpty() ? QStringLiteral("en") : texts.language;
    const QByteArray product = escaped(texts.product);
    return "<!DOCTYPE html>\n<html lang=\"" + escaped(language) +
           "\"><head><meta charset=\"utf-8\">"
           "<meta name=\"viewport\" content=\"width=device-width\">" +
           head + "<title>" + escaped(title) + "</title><style>" + kStyle +
           "</style></head><body><main><h1>" + product + "</h1>" + content +
           "</main></body></html>\n";
}

} // namespace

QByteArray returnPage(const ReturnPageTexts &texts, const QString &sentence)
{
    return page(texts, sentence, {}, "<p>" + escaped(sentence) + "</p>");
}

QByteArray returnPageThatReloads(const ReturnPageTexts &texts, const QString &sentence)
{
    return page(texts, sentence, "<meta http-equiv=\"refresh\" content=\"1\">",
                "<p>" + escaped(sentence) + "</p>");
}

QByteArray fragmentRelayPage(const ReturnPageTexts &texts)
{
    return page(texts, texts.product, {},
                "<noscript><p>" + escaped(texts.needsScript) +
                    "</p></noscript><p id=\"incomplete\" hidden>" + escaped(texts.incomplete) +
                    "</p><script>" + kRelayScript + "</script>");
}

QByteArray returnPagePolicy()
{
    static const QByteArray policy =
        "default-src 'none'; style-src " + hashSource(kStyle) +
        "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    return policy;
}

QByteArray fragmentRelayPolicy()
{
    static const QByteArray policy =
        "default-src 'none'; style-src " + hashSource(kStyle) + "; script-src " +
        hashSource(kRelayScript) + "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    return policy;
}

} // namespace holdfast
