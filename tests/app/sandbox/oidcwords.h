#pragma once

#include "oidcbench.h"

#include <QJsonObject>
#include <QMetaType>

Q_DECLARE_METATYPE(holdfast::test::Changes)
Q_DECLARE_METATYPE(holdfast::test::Members)

namespace holdfast::test {

/// The `error` word of an answer.
inline QString errorOf(const sandbox::Response &response)
{
    return OidcBench::json(response).value(QStringLiteral("error")).toString();
}

/// Takes a member out where a value would change it.
inline QJsonValue absent()
{
    return QJsonValue(QJsonValue::Undefined);
}

} // namespace holdfast::test
