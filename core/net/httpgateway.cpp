#include "core/net/httpgateway.h"

namespace holdfast {

QByteArray HttpAnswer::header(QByteArrayView lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

QString HttpGateway::proxyFor(const QUrl &) const
{
    return {};
}

} // namespace holdfast
