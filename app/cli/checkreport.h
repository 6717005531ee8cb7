#pragma once

#include "app/cli/json.h"
#include "core/service/selftest.h"
#include "ui/words/datewords.h"

#include <QString>

#include <optional>
#include <vector>

namespace holdfast::cli {

/// One thing that was looked at, in words: fine, with what was found, or not, with what to do.
struct CheckResult
{
    QString name; ///< stable word for scripts
    QString detail;             ///< for scripts and support; of a fault in English
    QString found;              ///< the same for people
    QString whatToDo;           ///< empty when fine
    std::optional<Error> error; ///< none when fine

    [[nodiscard]] bool isOk() const { return !error; }
};

[[nodiscard]] std::vector<CheckResult> inWords(const std::vector<CheckLine> &lines,
                                               const WordContext &words);
/// The exit code of the first check that is not fine; 0 when all are.
[[nodiscard]] int exitCodeOf(const std::vector<CheckLine> &lines);

/// [{"name","ok","detail"}]
[[nodiscard]] Json jsonChecks(const std::vector<CheckResult> &results);
/// A line for each check, and below each that is not fine what to do and the technical detail.
[[nodiscard]] QString checksText(const std::vector<CheckResult> &results);

} // namespace holdfast::cli
