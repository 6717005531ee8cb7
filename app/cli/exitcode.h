#pragma once

#include "core/base/error.h"

namespace holdfast::cli {

/// What the shell gets. These numbers are promised to scripts (holdfast-cli(1)).
enum ExitCode {
    kDone = 0,
    kFailed = 1,    ///< a check failed, an unknown error word, a sync that did not work
    kUsage = 2,     ///< wrong usage, wrong profile, unknown id, nobody to ask
    kAttention = 3, ///< `status` only
    kService = 4,   ///< not reachable, or its answer is broken
    kSecret = 5,    ///< secret store or secret file not usable
    kDeclined = 6,  ///< refused at the bank, or cancelled
    kTimedOut = 7,
    kNotNow = 8,   ///< does not fit, cool-down, allowance, 429, inspector role
    kSignal = 128, ///< plus the signal's number
};

[[nodiscard]] int exitCodeFor(ErrorKind kind);

} // namespace holdfast::cli
