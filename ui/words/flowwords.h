#pragma once

#include "core/lifecycle/flow.h"
#include "ui/words/datewords.h"

#include <QList>
#include <QString>

namespace holdfast {

/// One line of what happens while the browser is away.
struct FlowStep
{
    enum class State { Done, Now, Ahead };
    QString text;
    State state = State::Ahead;
    friend bool operator==(const FlowStep &, const FlowStep &) = default;
};
/// The steps in order, with the one under way marked.
[[nodiscard]] QList<FlowStep> flowSteps(const FlowStatus &status);

/// What to do now: "Barclays is open in your browser. Approve there; this window follows by
/// itself."
[[nodiscard]] QString flowSentence(const FlowStatus &status);
/// The same for the console, where there is no window.
[[nodiscard]] QString flowConsoleSentence(const FlowStatus &status);
/// The same once the link has been printed and no browser came.
[[nodiscard]] QString flowConsoleBrowserFailed();

/// "9 minutes left to approve"; "Time is up" when it is over.
[[nodiscard]] QString flowTimeLeft(Instant endsAt, Instant now);

/// "Nothing happened? Copy the link, or paste the address your browser shows at the end."
[[nodiscard]] QString flowHelpSentence();

/// What was asked for, as a title: "Renew consent at Barclays"; `bankName` may be empty.
[[nodiscard]] QString flowTitle(FlowKind kind, const QString &bankName);

/// How it ended: "Barclays is renewed until Thursday 3 December, 14:05."
[[nodiscard]] QString flowOutcomeSentence(const FlowResult &result, const QString &bankName,
                                          const std::optional<Instant> &expiresAt,
                                          const WordContext &context);

} // namespace holdfast
