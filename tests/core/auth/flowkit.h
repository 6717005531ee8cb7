#pragma once

#include "support/flowstand.h"

namespace holdfast::test {

inline const QString kTokenPath = QStringLiteral("/oidc/token");
inline const QString kPushPath = QStringLiteral("/oidc/request");

inline FlowStand::Change setting(const char *name, const QJsonValue &value)
{
    return [name = QString::fromLatin1(name), value](QJsonObject &object) {
        object.insert(name, value);
    };
}

inline FlowStand::Change removing(const char *name)
{
    return [name = QString::fromLatin1(name)](QJsonObject &object) { object.remove(name); };
}

inline HttpAnswer refusal(int status, const QByteArray &word)
{
    return ScriptedGateway::json(status,
                                 R"({"error":")" + word + R"(","error_description":"why"})");
}

inline ScriptedGateway::Responder always(const Expected<HttpAnswer> &answer)
{
    return [answer](const HttpRequest &) { return answer; };
}

} // namespace holdfast::test
