#pragma once

#include "core/lifecycle/assessment.h"

#include <QString>

namespace holdfast {

/// The four tones everything in a list is told in; in this order they are shown.
enum class Tone { NeedsYou, EndsSoon, Fine, Past };
[[nodiscard]] Tone toneOf(const Assessment &assessment);
/// Whether a renewal is advised: what `status` counts and "need you" means.
[[nodiscard]] bool needsPerson(const Assessment &assessment);
/// The heading of a group: "Needs you", "Ends soon", "Fine", "No longer active".
[[nodiscard]] QString toneName(Tone tone);

/// The state in one or two words for a column: "Healthy", "Consent ended", "Waiting for you" …
[[nodiscard]] QString stateName(ConnectionState state);

} // namespace holdfast
