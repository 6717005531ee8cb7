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
                          {"detail", jsonText(result.detail)},
                          {"whatToDo", result.isOk() ? Json(nullptr) : jsonText(result.whatToDo)}});
    }
    return checks;
}

QString checksText(const std::vector<CheckResult> &results)
{
    QString text;
    for (const CheckResult &result : results) {
        const QString detail = escapedForTerminal(result.detail);
        text += result.isOk()
                    ? QStringLiteral("ok    %1: %2\n").arg(result.name, detail)
                    : CheckReport::tr("WRONG") + QStringLiteral(" %1: %2\n      %3\n")
                                                     .arg(result.name, detail, result.whatToDo);
    }
    return text;
}

} // namespace holdfast::cli
