#pragma once

#include "core/lifecycle/serviceconsent.h"
#include "core/storage/rows.h"

namespace holdfast {

// Consents as the service remembers them. The promises are those of core/storage/historystore.h.

void writeServiceConsents(Rows &rows, const UserScope &scope,
                          const std::vector<ServiceConsent> &consents);
[[nodiscard]] std::vector<ServiceConsent> loadServiceConsents(Rows &rows, qint64 connection,
                                                              const ConnectionId &id);

} // namespace holdfast
