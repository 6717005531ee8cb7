#pragma once

#include "core/service/selftest.h"
#include "ui/words/datewords.h"

#include <QString>

#include <vector>

namespace holdfast {

/// What a line of the self-test is about, for people: "Keychain". The line's own name when nobody
/// has one for it.
[[nodiscard]] QString checkTitle(const QString &name);
/// What was found: "written, read back and removed". With a fault its detail, in English. One line
/// of plain text; empty for what was left out.
[[nodiscard]] QString checkDetail(const CheckLine &line);
/// The same for people, in their language: a fault in one or two sentences, and why a line was left
/// out.
[[nodiscard]] QString checkSentence(const CheckLine &line, const WordContext &context);
/// What to do about a line that has failed, as one sentence; empty for all others.
[[nodiscard]] QString checkAdvice(const CheckLine &line, const WordContext &context);
/// As technicalDetail(), of a line that has failed; empty for all others.
[[nodiscard]] QString checkTechnicalDetail(const CheckLine &line);
/// "ok", "note", "wrong", "left out"; so that a sign is never the only sign.
[[nodiscard]] QString checkStateName(CheckState state);

/// How the whole of it stands: "Nothing stands in the way." or how many lines need a look.
[[nodiscard]] QString selfTestVerdict(const std::vector<CheckLine> &lines);
/// Everything as plain text, a line for each, to be copied and sent to support.
[[nodiscard]] QString selfTestText(const std::vector<CheckLine> &lines, const WordContext &context);

[[nodiscard]] QString browserTrialSentence(BrowserTrial trial);

} // namespace holdfast
