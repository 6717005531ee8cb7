#pragma once

#include "app/sandbox/world/values.h"
#include "core/base/expected.h"

#include <QJsonObject>

namespace holdfast::sandbox {

class World;

/// The whole world as JSON: what GET /state answers, `--state` keeps, and a scenario file looks
/// like. Secrets and tokens are not part of it. Everything but the ids may be left out.
[[nodiscard]] QJsonObject worldToJson(World &world);

/// Puts what the JSON tells into an empty world. Fails with ErrorKind::Usage, `part` naming what
/// cannot be read.
[[nodiscard]] Expected<void> worldFromJson(World &world, const QJsonObject &json);

} // namespace holdfast::sandbox
