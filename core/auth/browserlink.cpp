#include "core/auth/browserlink.h"

#include <QHostAddress>

#include <algorithm>

namespace holdfast {

namespace {

bool isLoopback(const QUrl &url)
{
    return url.host() == QStringLiteral("localhost") || QHostAddress(url.host()).isLoopback();
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QStringLiteral("https") ? 443 : 80);
}

} // namespace

Expected<QUrl> checkedBrowserLink(const QUrl &link, const QUrl &identityUrl)
{
    const bool secure = link.scheme() == QStringLiteral("https");
    const bool sandbox = link.scheme() == QStringLiteral("http") && isLoopback(link);
    const bool samePlace = link.scheme() == identityUrl.scheme() && !link.host().isEmpty() &&
                           link.host(QUrl::FullyEncoded) == identityUrl.host(QUrl::FullyEncoded) &&
                           portOf(link) == portOf(identityUrl);
    const QByteArray encoded = link.toEncoded();
    const bool plain = std::all_of(encoded.begin(), encoded.end(),
                                   [](char c) { return c > 0x20 && c < 0x7f && c != '`'; });
    if (!link.isValid() || !(secure || sandbox) || !samePlace || !link.userInfo().isEmpty() ||
        !plain || encoded.size() > kBrowserLinkLimit) {
        return fail(makeError(ErrorKind::ReturnPath, QStringLiteral("link"),
                              QStringLiteral("the link does not lead to the identity service")));
    }
    return link;
}

} // namespace holdfast
