#pragma once

#include "app/sandbox/world/transactions.h"
#include "app/sandbox/world/values.h"
#include "app/sandbox/world/world.h"

#include <QJsonArray>
#include <QJsonObject>

/// The world's values as the service's JSON.
namespace holdfast::sandbox {

[[nodiscard]] QJsonObject bankJson(const SandboxBank &bank, const QString &baseUrl);
[[nodiscard]] QJsonObject userJson(const SandboxUser &user, const QStringList &connectionIds);
[[nodiscard]] QJsonObject connectionJson(const SandboxConnection &connection);
/// A sync names each account with where its enrichment stands.
[[nodiscard]] QJsonObject syncJson(const SandboxConnection &connection, const SandboxSync &sync);
[[nodiscard]] QJsonObject consentJson(const SandboxConsent &consent, Instant now);

[[nodiscard]] QJsonObject amountJson(qint64 minor, const QString &currency);
/// `bank` may be null. Identifiers of the account only with `withDetails`.
[[nodiscard]] QJsonObject accountJson(const SandboxAccount &account,
                                      const SandboxConnection &connection, const SandboxBank *bank,
                                      bool withDetails);
[[nodiscard]] QJsonObject transactionJson(const SandboxAccount &account,
                                          const Transaction &transaction);
[[nodiscard]] QJsonObject regularSeriesJson(const SandboxAccount &account,
                                            const RegularSeries &series);

/// `2026-11-22`, as London's calendar has it.
[[nodiscard]] QString dateText(Instant instant);

} // namespace holdfast::sandbox
