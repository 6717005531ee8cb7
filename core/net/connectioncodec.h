#pragma once

#include "core/base/expected.h"
#include "core/lifecycle/bankconnection.h"
#include "core/net/readlist.h"

#include <QByteArray>

namespace holdfast {

/// Reads Moneyhub connections from JSON text: one object, an array of them, or a `{"data": […]}`
/// reply. For files and pipes. Entries that are no objects, have no id or are an error reply of the
/// service are left out and named in `problems`, the most telling one last. BadAnswer when the text is not strict JSON or
/// none of the three forms.
[[nodiscard]] Expected<ReadList<BankConnection>> decodeConnections(const QByteArray &text);

} // namespace holdfast
