#include "ui/words/translations.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>
#include <iterator>
#include <optional>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

const QString kFolder = u":/translations"_s;
const QString kOurs = u"words"_s;

/// Qt names them with their countries, or says "American English".
QString ownName(const QString &code)
{
    static const std::pair<QString, QString> names[] = {
        {u"ar"_s, u"العربية"_s}, {u"cy"_s, u"Cymraeg"_s},  {u"de"_s, u"Deutsch"_s},
        {u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s},  {u"fr"_s, u"Français"_s},
        {u"it"_s, u"Italiano"_s}, {u"pl"_s, u"Polski"_s}};
    const auto *known = std::find_if(std::begin(names), std::end(names),
                                     [&code](const auto &one) { return one.first == code; });
    return known != std::end(names) ? known->second : QLocale(code).nativeLanguageName();
}

/// Has counts written with the digits that dates and amounts are: Qt writes `%n` and `%1` with 0 to 9
/// in every language, and beside a date of Arabic digits one row would have two kinds.
class OwnDigits final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override
    {
        static const QRegularExpression place(u"%(?=n|[1-9])"_s);
        QString text = QTranslator::translate(context, source, disambiguation, n);
        return text.contains(u'%') ? text.replace(place, u"%L"_s) : text;
    }
};

QTranslator *newTranslator(QObject *parent)
{
    return QLocale().zeroDigit() == u"0" ? new QTranslator(parent) : new OwnDigits(parent);
}

/// Later translators win. The language it has; empty when there is nothing of that name.
QString install(QCoreApplication &application, const QLocale &locale, const QString &file,
             const QString &folder)
{
    QTranslator *translator = newTranslator(&application);
    translator->setObjectName(kOurs);
    if (translator->load(locale, file, u"_"_s, folder)) {
        QCoreApplication::installTranslator(translator);
        return translator->language();
    }
    delete translator;
    return {};
}

/// What Qt itself says: the names of keys, the buttons and menus it comes with. Where it does not
/// speak the language, ours may.
void installTextsOfQt(QCoreApplication &application, const QLocale &locale)
{
    for (const QString &folder : {QLibraryInfo::path(QLibraryInfo::TranslationsPath), kFolder}) {
        if (!install(application, locale, u"qtbase"_s, folder).isEmpty())
            return;
    }
}

/// A language as it is spoken in a region, if anybody knows how.
std::optional<QLocale> spokenIn(QLocale::Territory region, QLocale::Language language)
{
    const QLocale there(language, region);
    const bool known = region != QLocale::AnyTerritory && there.language() == language &&
                       there.territory() == region;
    return known ? std::optional(there) : std::nullopt;
}

/// As a language is spoken where it comes from, by its code.
QLocale homeOf(const QString &code)
{
    const QLocale own(code);
    // Banks connected here are most often British; Qt would take English for American.
    return own.language() == QLocale::English && !code.contains(u'-')
               ? QLocale(QLocale::English, QLocale::UnitedKingdom)
               : own;
}

/// Whose dates the computer writes, which need not be the region of its language.
QLocale localeOfDates(const QLocale &system)
{
    for (const char *name : {"LC_ALL", "LC_TIME", "LANG"}) {
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
            return QLocale(value);
    }
    return system;
}

} // namespace

QLocale localeOfComputer()
{
    const QLocale system = QLocale::system();
    if (system.language() == QLocale::C)
        return system;
    const QLocale home = homeOf(system.uiLanguages().value(0));
    const QLocale dates = localeOfDates(system);
    // Days and months within a sentence are in the language of that. C is no region.
    if (system.dayName(1) == home.dayName(1) && dates.language() != QLocale::C)
        return system;
    return spokenIn(dates.territory(), home.language()).value_or(home);
}

std::vector<Language> availableLanguages()
{
    std::vector<Language> languages;
    const QStringList files = QDir(kFolder).entryList({u"holdfast_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.sliced(9).chopped(3);
        languages.push_back({code, ownName(code)});
    }
    return languages;
}

QLocale localeFor(const QString &language, const QLocale &computer)
{
    const QLocale own(language);
    if (language.isEmpty() || own.language() == QLocale::C || own.language() == computer.language())
        return computer;
    if (const auto there = spokenIn(computer.territory(), own.language()))
        return *there;
    return homeOf(language);
}

Qt::LayoutDirection installTranslations(QCoreApplication &application, const QString &language)
{
    const auto before =
        application.findChildren<QTranslator *>(kOurs, Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : before) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    const bool asComputer =
        language.isEmpty() && (!before.isEmpty() || QLocale() == QLocale::system());
    if (!language.isEmpty() || asComputer)
        QLocale::setDefault(localeFor(language));

    // English plurals lie below as the fallback for every language.
    install(application, QLocale(QLocale::English), u"holdfast"_s, kFolder);
    // The system alone knows which languages are wanted next.
    const QLocale locale = asComputer ? QLocale::system() : QLocale();
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return Qt::LeftToRight;
    const QString spoken = install(application, locale, u"holdfast"_s, kFolder);
    if (spoken.isEmpty())
        return Qt::LeftToRight;
    installTextsOfQt(application, QLocale(spoken));
    return locale.textDirection();
}

} // namespace holdfast
