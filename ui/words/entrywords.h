#pragma once

#include "core/service/connectionservice.h"
#include "ui/words/datewords.h"

#include <QString>

namespace holdfast {

// How a connection is told wherever one is shown: in the list, its tooltips and details, for the ear,
// on the clipboard and in the console. What a login left behind is told as that, unless something about
// it is more urgent; all others as their state has it. Plain text.

[[nodiscard]] bool toldAsLeftBehind(const ConnectionEntry &entry, const Assessment &assessment);

/// What is: "74 days left", "Stays on the old consent until 14 May".
[[nodiscard]] QString shownHeadline(const ConnectionEntry &entry, const Assessment &assessment,
                                    const WordContext &context);
/// What it means: "It was not ticked when you logged in on 3 March."
[[nodiscard]] QString shownSentence(const ConnectionEntry &entry, const Assessment &assessment,
                                    const WordContext &context);

/// What the button beside it does: the advised action, or the login that brings along what was left
/// behind. What is advised may have no button, and an inspector has none at all.
[[nodiscard]] Action shownAction(const ConnectionEntry &entry, const Assessment &assessment);
/// What a button for `action` says: "Bring along", else as buttonText() has it.
[[nodiscard]] QString actionText(const ConnectionEntry &entry, const Assessment &assessment,
                                 Action action);
/// Why the shown action is offered, as one sentence.
[[nodiscard]] QString whyShown(const ConnectionEntry &entry, const Assessment &assessment,
                               const WordContext &context);

} // namespace holdfast
