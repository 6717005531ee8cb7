#pragma once

#include "core/lifecycle/rules.h"
#include "core/service/connectionservice.h"
#include "ui/words/datewords.h"

#include <QString>

#include <vector>

namespace holdfast::cli {

// `columns` is the terminal's width; 0 is no limit.

/// The list for people: bank, how it is, what to do, accounts, id. What needs a person comes first.
[[nodiscard]] QString connectionTable(const std::vector<ConnectionEntry> &entries,
                                      const RuleSettings &settings, const WordContext &words,
                                      int columns);

/// Each connection as a few lines: state, advice, why the other actions do not fit, next sync.
[[nodiscard]] QString explanationText(const std::vector<ConnectionEntry> &entries,
                                      const RuleSettings &settings, const WordContext &words,
                                      int columns);

/// One connection whole, for `show` and at the end of flows.
[[nodiscard]] QString detailsText(const ConnectionDetails &details, const RuleSettings &settings,
                                  const WordContext &words, int columns);

} // namespace holdfast::cli
