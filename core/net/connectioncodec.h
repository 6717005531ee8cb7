#pragma once

#include "core/base/expected.h"
#include "core/lifecycle/bankconnection.h"
#include "core/net/readlist.h"

#include <QByteArray>

namespace holdfast {

/// Reads Moneyhub connections from JSON text: one object, an array of them, or a `{"data": […]}`
/// reply. For files and pipes: an object without an id is read too (its id is empty). Entries that
/// are no objects are left out and named in `problems`. BadAnswer when the text is not strict JSON or
/// none of the three forms.
[[nodiscard]] Expected<ReadList<BankConnection>> decodeConnections(const QByteArray &text);

} // namespace holdfast
