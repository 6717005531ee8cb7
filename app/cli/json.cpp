#include "app/cli/json.h"

#include <nlohmann/json.hpp>

namespace holdfast::cli {

Json jsonText(const QString &text)
{
    return text.toUtf8().toStdString();
}

Json jsonTextOrNull(const QString &text)
{
    return text.isNull() ? Json(nullptr) : jsonText(text);
}

Json jsonInstant(const std::optional<Instant> &instant)
{
    return instant ? jsonText(formatInstant(*instant)) : Json(nullptr);
}

QByteArray toBytes(const Json &document)
{
    return QByteArray::fromStdString(document.dump(2, ' ', false, Json::error_handler_t::replace));
}

} // namespace holdfast::cli
