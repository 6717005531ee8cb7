#pragma once

#include "app/sandbox/world/values.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace holdfast::sandbox {

/// Sets fields of a connection as the control API asks: those of the connection object by their own
/// names, and `fetchOutcome`, how fetches will end (success, error, partial, mfa-required,
/// credentials-error). `null` takes a field away.
///
/// A well-formed value becomes part of the simulation; anything else (an unreadable date, an
/// unknown field) is put over the object as it is sent. An `error` lasts: fetches go on failing
/// that way unless `fetchOutcome` says otherwise. Returns what is wrong with the request, if anything.
[[nodiscard]] std::optional<QString> applyPatch(SandboxConnection &connection,
                                                const QJsonObject &fields, Instant now);

/// Puts those of `fields` over the object that `shown`, the object as it would be sent, tells
/// otherwise. A renewal or another patch takes them off again.
void insistOn(SandboxConnection &connection, const QJsonObject &fields, const QJsonObject &shown);

} // namespace holdfast::sandbox
