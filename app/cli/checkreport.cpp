#include "app/cli/checkreport.h"

#include "app/cli/displaywidth.h"
#include "app/cli/exitcode.h"
#include "ui/words/errorwords.h"
#include "ui/words/selftestwords.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>

namespace holdfast::cli {

namespace {

class CheckReport
{
    Q_DECLARE_TR_FUNCTIONS(CheckReport)
};

} // namespace

std::vector<CheckResult> inWords(const std::vector<CheckLine> &lines, const WordContext &words)
{
    std::vector<CheckResult> results;
    results.reserve(lines.size());
    for (const CheckLine &line : lines)
        results.push_back({line.name, checkDetail(line),
                           line.error ? checkSentence(line, words) : checkDetail(line),
                           checkAdvice(line, words), line.error});
    return results;
}

int exitCodeOf(const std::vector<CheckLine> &lines)
{
    const auto bad = std::find_if(lines.cbegin(), lines.cend(),
                                  [](const CheckLine &line) { return line.error.has_value(); });
    return bad == lines.cend() ? kDone : exitCodeFor(bad->error->kind);
}

Json jsonChecks(const std::vector<CheckResult> &results)
{
    Json checks = Json::array();
    for (const CheckResult &result : results) {
        checks.push_back({{"name", jsonText(result.name)},
                          {"ok", result.isOk()},
                          {"detail", jsonText(result.detail)}});
    }
    return checks;
}

QString checksText(const std::vector<CheckResult> &results)
{
    QString text;
    for (const CheckResult &result : results) {
        const QString found = escapedForTerminal(result.found);
        text += result.isOk()
                    //: %1 names what was looked at, %2 says what was found.
                    ? CheckReport::tr("ok    %1: %2").arg(result.name, found)
                    //: %1 names what was looked at, %2 says what was found, %3 what to do.
                    : CheckReport::tr("WRONG %1: %2\n      %3")
                          .arg(result.name, found, result.whatToDo);
        text += u'\n';
        if (result.error && !result.error->detail.isEmpty())
            text += QStringLiteral("      ") + escapedForTerminal(technicalDetail(*result.error)) +
                    u'\n';
    }
    return text;
}

} // namespace holdfast::cli
