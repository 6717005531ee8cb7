#pragma once

#include "core/lifecycle/account.h"
#include "core/lifecycle/serviceconsent.h"
#include "core/lifecycle/institution.h"
#include "core/lifecycle/syncrecord.h"
#include "core/lifecycle/transaction.h"
#include "core/net/jsonfields_p.h"

#include <nlohmann/json_fwd.hpp>

namespace holdfast {

// From one JSON object to one value. `fields` has been made from the object and collects what is
// wrong with it; when it is not usable afterwards, the value is not either.

[[nodiscard]] BankConnection readConnection(JsonFields &fields);
[[nodiscard]] SyncRecord readSync(JsonFields &fields);
[[nodiscard]] Account readAccount(JsonFields &fields);
[[nodiscard]] Institution readInstitution(JsonFields &fields);
[[nodiscard]] AccountBalance readAccountBalance(JsonFields &fields);
[[nodiscard]] ServiceConsent readServiceConsent(JsonFields &fields);

/// A day, from a date or from the first part of a date-time.
[[nodiscard]] std::optional<QDate> readDay(JsonFields &fields, const char *name);

/// An Amount: `value` in minor units and `currency`, with the same in `majorUnits` and `minorUnits`
/// beside it. Nothing when `value` is no whole number. `fields` has been made from `amount`.
[[nodiscard]] std::optional<Money> readMoney(const nlohmann::json &amount, JsonFields &fields);

} // namespace holdfast
