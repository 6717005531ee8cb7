#include "ui/settings/settingspages.h"

#include "ui/widgets/plaintexts.h"
#include "ui/words/translations.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QSpinBox>

#include <utility>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

/// Between the letters of a name that is typed to choose it; what it leads past is not chosen.
constexpr std::chrono::milliseconds kChoosingRest{400};

QString keyOf(Look look)
{
    return QString::number(int(look));
}

/// Under whose name translators find these texts.
class Said
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

} // namespace

QString ladderText(const std::vector<int> &days)
{
    QStringList texts;
    for (const int day : days)
        texts << QString::number(day);
    return texts.join(u", "_s);
}

std::optional<std::vector<int>> ladderFromText(const QString &text)
{
    static const QRegularExpression between(u"[,;\\s،]+"_s);
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    std::vector<int> days;
    for (const QString &part : parts) {
        bool isNumber = false;
        int day = QLocale::c().toInt(part, &isNumber);
        if (!isNumber) // in the digits of the person's language
            day = QLocale().toInt(part, &isNumber);
        if (!isNumber)
            return std::nullopt;
        days.push_back(day);
    }
    return ladderOf(std::move(days));
}

SettingsPage *makeUpdatesPage(PreferenceBook &book, QWidget *parent)
{
    auto *page = new SettingsPage(book, u"updatesPage"_s, Said::tr("Updates"), parent);
    page->addNumber(
        u"refreshEvery"_s, Said::tr("Look for changes &every"),
        //: After a number: minutes, shortened.
        Said::tr(" min"), kRefreshMinutes,
        [](const Preferences &p) { return int(p.refreshEvery.count()); },
        [](Preferences &p, int value) { p.refreshEvery = std::chrono::minutes(value); });
    page->addNote(
        Said::tr("How often the list is read while the window can be seen. While it cannot, it is "
                 "read every half hour or, if you choose longer, as often as you choose."));
    return page;
}

SettingsPage *makeLooksPage(PreferenceBook &book, QWidget *parent)
{
    auto *page = new SettingsPage(book, u"looksPage"_s, Said::tr("Language and look"), parent);
    std::vector<SettingsPage::Choice> languages{{QString(), Said::tr("As the desktop")}};
    for (const Language &language : availableLanguages())
        languages.push_back({language.code, language.name});
    page->addChoice(
        u"language"_s, Said::tr("&Language"), languages,
        [](const Preferences &p) { return p.language; },
        [](Preferences &p, const QString &code) { p.language = code; }, kChoosingRest);
    page->addChoice(
        u"look"_s, Said::tr("L&ook"),
        {{keyOf(Look::AsDesktop), Said::tr("As the desktop")},
         {keyOf(Look::Light), Said::tr("Light")},
         {keyOf(Look::Dark), Said::tr("Dark")},
         {keyOf(Look::HighContrast), Said::tr("High contrast")}},
        [](const Preferences &p) { return keyOf(p.look); },
        [](Preferences &p, const QString &key) { p.look = Look(key.toInt()); });
    page->addNote(Said::tr("Dates and amounts of money follow the language, and the region of your "
                           "desktop where it fits."));
    return page;
}

SettingsPage *makePrivacyPage(PreferenceBook &book, QWidget *parent)
{
    auto *page = new SettingsPage(book, u"privacyPage"_s, Said::tr("Privacy"), parent);
    page->addSwitch(u"privacyView"_s, Said::tr("&Hide amounts and names, as for a screenshot"),
                    [](Preferences &p) -> bool & { return p.privacyView; });
    page->addSwitch(u"maskWhenLocked"_s, Said::tr("Hide them when the &screen has been locked"),
                    [](Preferences &p) -> bool & { return p.maskWhenLocked; });
    page->addNote(
        Said::tr("After the screen was locked they stay hidden until you show them again."));
    page->addNumber(
        u"clipboardStays"_s, Said::tr("Empty the clip&board after"),
        //: After a number: seconds, shortened.
        Said::tr(" s"), kClipboardSeconds,
        [](const Preferences &p) { return int(p.clipboardStays.count()); },
        [](Preferences &p, int value) { p.clipboardStays = std::chrono::seconds(value); });
    page->addNote(
        Said::tr("A copied account number leaves the clipboard then, and when Holdfast ends, "
                 "unless something else has been copied since."));
    return page;
}

SettingsPage *makeStartPage(PreferenceBook &book, QWidget *parent)
{
    auto *page = new SettingsPage(book, u"startPage"_s, Said::tr("Start"), parent);
    page->addSwitch(u"startAtLogin"_s, Said::tr("Start when I &log in to this computer"),
                    [](Preferences &p) -> bool & { return p.startAtLogin; });
    page->addSwitch(u"startHidden"_s, Said::tr("Start &hidden, with the icon in the tray alone"),
                    [](Preferences &p) -> bool & { return p.startHidden; });
    page->addSwitch(u"closeToTray"_s, Said::tr("Closing the window leaves Holdfast in the &tray"),
                    [](Preferences &p) -> bool & { return p.closeToTray; });
    page->addNote(Said::tr("Where the desktop has no tray the window always opens, and closing it "
                           "ends Holdfast."));
    return page;
}

} // namespace holdfast
