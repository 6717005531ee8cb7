#include "app/sandbox/oidc/strictobject.h"

#include "core/base/strictjson.h"

#include <QJsonDocument>

#include <nlohmann/json.hpp>

namespace holdfast::sandbox {

std::optional<QJsonObject> readStrictObject(const QByteArray &text)
{
    const auto strict = parseStrictJson(text);
    if (!strict || !strict->is_object())
        return {};
    return QJsonDocument::fromJson(text).object();
}

} // namespace holdfast::sandbox
