#pragma once

#include "core/lifecycle/assessment.h"
#include "core/lifecycle/flow.h"
#include "ui/words/datewords.h"

#include <QString>

#include <optional>

namespace holdfast {

/// The words on a button: "Renew consent", "Log in again", "Refresh", "Sync now". Empty for Wait
/// and None, which have no button.
[[nodiscard]] QString buttonText(Action action);

/// Whether the profile may do anything at all; an inspector only looks, whatever is advised.
[[nodiscard]] bool mayAct(const Assessment &assessment);

/// Why `action` cannot be done now, as one sentence: "Triodos allows 4 updates a day and all are
/// used; again from tomorrow 09:20." Empty when the reason is Ok.
[[nodiscard]] QString whyNot(Reason reason, Action action, const BankConnection &connection,
                             const Assessment &assessment, const WordContext &context);

/// Why this advice was given, as one sentence for `show` and the details.
[[nodiscard]] QString whyAdvised(const Advice &advice, const BankConnection &connection,
                                 const WordContext &context);

} // namespace holdfast
