#pragma once

#include <QCoreApplication>

namespace holdfast {

/// Installs the words' own English plurals ("1 day", "2 days") and, when there is one, the
/// translation for the person's language. Call once, before the first word is shown.
void installTranslations(QCoreApplication &application);

} // namespace holdfast
