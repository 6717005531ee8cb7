#pragma once

#include "core/base/expected.h"
#include "core/lifecycle/ids.h"
#include "core/net/httpgateway.h"
#include "core/net/moneyhubclient.h"

namespace holdfast {

// From one answer to one value, with the errors of core/net/replies.h.

[[nodiscard]] Expected<UserId> readUser(const QUrl &asked, const HttpAnswer &answer, Instant now);
[[nodiscard]] Expected<StartedSync> readStartedSync(const QUrl &asked, const HttpAnswer &answer,
                                                    Instant now);
/// One sync record of this user; BadAnswer when it is another than was asked for.
[[nodiscard]] Expected<SyncRecord> readOneSync(const QUrl &asked, const HttpAnswer &answer, Instant now);

} // namespace holdfast
