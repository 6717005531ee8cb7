#include "ui/words/translations.h"

#include <QLocale>
#include <QTranslator>

namespace holdfast {

void installTranslations(QCoreApplication &application)
{
    const QString folder = QStringLiteral(":/translations");
    // Later translators win: English plurals lie below as the fallback for every language.
    auto *english = new QTranslator(&application);
    if (english->load(QStringLiteral("holdfast_en"), folder))
        QCoreApplication::installTranslator(english);
    auto *own = new QTranslator(&application);
    if (own->load(QLocale(), QStringLiteral("holdfast"), QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(own);
}

} // namespace holdfast
