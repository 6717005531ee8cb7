#pragma once

#include "core/lifecycle/assessment.h"
#include "ui/words/connectionwords.h"

#include <QString>

namespace holdfast {

/// Where a row stands in the list, most urgent first. The tones, and one group more:
/// what is neither fine nor anybody's turn must not stand under "Fine".
enum class RowGroup {
    NeedsYou,  ///< only the person can mend it: renew, log in, confirm
    EndsSoon,  ///< fine today, and the consent ends within the warning period
    Watched,   ///< an update failed or a date cannot be read; the service or a sync mends it
    Fine,
    Past,      ///< stopped, being removed, or ended without a way back
};

[[nodiscard]] RowGroup groupOf(const Assessment &assessment);
/// Watched rows are painted like those that end soon.
[[nodiscard]] Tone toneOfGroup(RowGroup group);
[[nodiscard]] QString groupName(RowGroup group);

} // namespace holdfast
