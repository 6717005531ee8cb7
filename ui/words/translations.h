#pragma once

#include <QCoreApplication>
#include <QLocale>

#include <vector>

namespace holdfast {

/// A language there are texts in.
struct Language
{
    QString code; ///< as in BCP 47
    QString name; ///< in itself
};
/// English and every language whose texts are in the program, by their codes.
[[nodiscard]] std::vector<Language> availableLanguages();

/// How this computer tells dates and amounts: as its system says ("LC_TIME" and the like), or where
/// that would tell them in another language than the texts have, as that region does in this one.
/// Where the system names no region at all (C), as where the language comes from.
[[nodiscard]] QLocale localeOfComputer();

/// How dates and amounts are told in `language`: as on this computer where it speaks that language
/// or knows how its region would, else as where that language comes from. Empty: as on this
/// computer.
[[nodiscard]] QLocale localeFor(const QString &language,
                                const QLocale &computer = localeOfComputer());

/// Installs the words' own English plurals ("1 day", "2 days"), the translation for `language` when
/// there is one, with Qt's own texts, and the locale by default that goes with it. Empty is the
/// language of this computer. Called again it replaces what was installed before; whoever shows
/// words already has to show them anew.
///
/// Tells the direction in which the texts are read.
Qt::LayoutDirection installTranslations(QCoreApplication &application,
                                        const QString &language = {});

} // namespace holdfast
