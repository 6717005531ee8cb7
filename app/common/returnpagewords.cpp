#include "app/common/returnpagewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace holdfast {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ReturnPage", text);
}

} // namespace

ReturnPageTexts returnPageWords()
{
    ReturnPageTexts texts;
    texts.language = QLocale().bcp47Name();
    texts.product = QStringLiteral("Holdfast");
    texts.checking = tr("Your answer has arrived. Holdfast is checking it.");
    texts.succeeded = tr("Done. You can close this page and go back to Holdfast.");
    texts.declined = tr("Nothing was changed. You can close this page and go back to Holdfast.");
    texts.failed = tr("This did not work, and nothing was changed. Holdfast says more; you can close this page.");
    texts.alreadyReceived = tr("Holdfast has this answer already. You can close this page.");
    texts.notExpected = tr("Holdfast is not waiting for this answer. It may belong to an earlier attempt. You can close this page.");
    texts.incomplete = tr("This address does not hold what Holdfast needs. It is still waiting for the bank's answer.");
    texts.needsScript = tr("Allow scripts on this page, or copy its address and paste it into Holdfast.");
    return texts;
}

} // namespace holdfast
