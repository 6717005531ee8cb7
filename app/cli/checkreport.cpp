#include "app/cli/checkreport.h"

#include "app/cli/displaywidth.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

namespace holdfast::cli {

namespace {

class CheckReport
{
    Q_DECLARE_TR_FUNCTIONS(CheckReport)
};

} // namespace

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
        const QString detail = escapedForTerminal(result.detail);
        text += result.isOk()
                    //: %1 names what was looked at, %2 says what was found.
                    ? CheckReport::tr("ok    %1: %2").arg(result.name, detail)
                    //: %1 names what was looked at, %2 says what was found, %3 what to do.
                    : CheckReport::tr("WRONG %1: %2\n      %3")
                          .arg(result.name, detail, result.whatToDo);
        text += u'\n';
    }
    return text;
}

} // namespace holdfast::cli
