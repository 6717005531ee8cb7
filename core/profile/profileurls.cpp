#include "core/profile/profileurls_p.h"

#include "core/profile/keyreader_p.h"
#include "core/profile/loopback.h"

#include <QRegularExpression>

namespace holdfast {

namespace {

bool isHttps(const QUrl &url)
{
    return url.scheme() == u"https";
}

bool isLoopbackHttp(const QUrl &url)
{
    return url.scheme() == u"http" && isLoopbackHost(url.host());
}

// A password in an address would end up in every log line that names the address.
bool isBare(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasFragment();
}

} // namespace

QUrl readBaseUrl(KeyReader &reader, const char *key, const QString &expected)
{
    QString text = reader.requiredText(key);
    while (text.endsWith(u'/'))
        text.chop(1);
    const QUrl url(text, QUrl::StrictMode);
    if (isBare(url) && !url.hasQuery() && (isHttps(url) || isLoopbackHttp(url)))
        return url;
    reader.reject(QString::fromLatin1(key), expected);
    return {};
}

QUrl readIdentityUrl(KeyReader &reader)
{
    const QString expected = QStringLiteral(
        "an https address without \"/oidc\", such as \"https://identity.moneyhub.co.uk\" "
        "(http only on loopback)");
    const QUrl url = readBaseUrl(reader, "identityUrl", expected);
    if (url.path().endsWith(QStringLiteral("/oidc"), Qt::CaseInsensitive))
        reader.reject(QStringLiteral("identityUrl"), expected);
    return url;
}

QUrl readApiUrl(KeyReader &reader)
{
    const QString expected = QStringLiteral(
        "an https address with the version, such as \"https://api.moneyhub.co.uk/v3\" "
        "(http only on loopback)");
    const QUrl url = readBaseUrl(reader, "apiUrl", expected);
    static const QRegularExpression version(QStringLiteral("/v[0-9]+(\\.[0-9]+)*$"));
    if (!version.match(url.path()).hasMatch())
        reader.reject(QStringLiteral("apiUrl"), expected);
    return url;
}

QUrl readRedirectUri(KeyReader &reader)
{
    const QString text =
        reader.text("redirectUri").value_or(QStringLiteral("http://127.0.0.1:0/callback"));
    const QUrl url(text, QUrl::StrictMode);
    if (isBare(url) && isHttps(url))
        return url;
    // The listener compares the path exactly and binds the port; both must be there to be taken.
    if (isBare(url) && isLoopbackHttp(url) && url.port() >= 0 && !url.hasQuery() &&
        url.path().startsWith(u'/')) {
        return url;
    }
    reader.reject(QStringLiteral("redirectUri"),
                  QStringLiteral("\"http://127.0.0.1:PORT/PATH\" (port 0 = any free one) "
                                 "or the https address of a return page"));
    return {};
}

} // namespace holdfast
