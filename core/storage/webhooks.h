#pragma once

#include "core/storage/rows.h"
#include "core/storage/storedwebhook.h"

namespace holdfast {

// The inbox of webhook events. The promises are those of core/storage/store.h.

[[nodiscard]] WebhookMemory webhookMemory(Rows &rows, const QString &profileKey);
[[nodiscard]] WebhookMemory ensureWebhookPath(Rows &rows, const QString &profileKey,
                                              const QString &path);
[[nodiscard]] WebhookIntake takeWebhook(Rows &rows, const UserScope &scope,
                                        const WebhookNotice &notice);
[[nodiscard]] WebhookWork webhookWork(Rows &rows, const UserScope &scope);
void webhooksWorked(Rows &rows, const UserScope &scope, qint64 upTo);

} // namespace holdfast
