#include "app/common/returnpagewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace holdfast {
namespace {

/// Under whose name translators find these texts.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(ReturnPage)
};

} // namespace

ReturnPageTexts returnPageWords()
{
    ReturnPageTexts texts;
    texts.language = QLocale().bcp47Name();
    texts.product = QStringLiteral("Holdfast");
    texts.checking = Text::tr("Your answer has arrived. Holdfast is checking it.");
    texts.succeeded = Text::tr("Done. You can close this page and go back to Holdfast.");
    texts.declined =
        Text::tr("Nothing was changed. You can close this page and go back to Holdfast.");
    texts.failed = Text::tr(
        "This did not work, and nothing was changed. Holdfast says more; you can close this page.");
    texts.alreadyReceived = Text::tr("Holdfast has this answer already. You can close this page.");
    texts.notExpected = Text::tr("Holdfast is not waiting for this answer. It may belong to an "
                                 "earlier attempt. You can close this page.");
    texts.incomplete = Text::tr("This address does not hold what Holdfast needs. It is still "
                                "waiting for the bank's answer.");
    texts.needsScript =
        Text::tr("Allow scripts on this page, or copy its address and paste it into Holdfast.");
    return texts;
}

ReturnPageTexts trialPageWords()
{
    ReturnPageTexts texts = returnPageWords();
    texts.checking = Text::tr("Your browser has found Holdfast.");
    texts.succeeded =
        Text::tr("Your browser has found Holdfast: this works. You can close this page and go "
                 "back.");
    return texts;
}

} // namespace holdfast
