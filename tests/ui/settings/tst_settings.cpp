// The settings dialog over preferences that are kept nowhere: everything applies at once, what cannot
// be used does not, and all of it goes by keyboard.
#include "support/fakepreferences.h"
#include "support/fakeprofilechooser.h"
#include "support/gallerykit.h"

#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingspages.h"
#include "ui/widgets/announcer.h"
#include "ui/words/translations.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

    FakePreferences m_book;
    std::unique_ptr<FakeProfileChooser> m_chooser;
    std::unique_ptr<SettingsDialog> m_dialog;

    template <class T>
    T *part(const QString &name) const
    {
        auto *found = m_dialog->findChild<T *>(name);
        Q_ASSERT(found);
        return found;
    }
    void open(const QString &page = {})
    {
        m_dialog = std::make_unique<SettingsDialog>(m_book, *m_chooser);
        if (!page.isEmpty())
            m_dialog->showPage(page);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        m_dialog->activateWindow();
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = part<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    QString fault(const QString &field) const
    {
        const auto *label = part<QLabel>(field + u"Fault"_s);
        return label->isVisible() ? label->text() : QString();
    }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init()
    {
        m_book.kept = {};
        m_book.fault.reset();
        m_chooser = std::make_unique<FakeProfileChooser>();
        m_chooser->shown = {ProfileId(u"home"_s), UserId(u"u1"_s)};
        m_chooser->at(u"home"_s, u"u1"_s).profileNow.name = u"Example & Sons"_s;
    }
    void cleanup() { m_dialog.reset(); }

    // Put into the field whole, as by dictation, and not typed.
    void aTextThatIsDictatedIsTaken()
    {
        open();
        QAccessibleInterface *field =
            QAccessible::queryAccessibleInterface(part<QLineEdit>(u"ladder"_s));
        field->editableTextInterface()->replaceText(0, field->textInterface()->characterCount(),
                                                    u"20, 5"_s);
        QTRY_COMPARE(m_book.kept.reminders.ladder, (std::vector<int>{20, 5}));
        QCOMPARE(part<QLineEdit>(u"ladder"_s)->text(), u"20, 5"_s);
    }

    void aPageSelectedByItsActionIsShown()
    {
        open();
        QAccessibleInterface *pages =
            QAccessible::queryAccessibleInterface(part<QListWidget>(u"settingsPages"_s));
        pages->child(2)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QTRY_COMPARE(m_dialog->shownPage(), u"looksPage"_s);
    }

    void aTickAppliesAtOnce_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("box");
        QTest::addColumn<int>("which");
        const std::pair<const char *, const char *> boxes[] = {
            {"remindersPage", "remindersOn"}, {"remindersPage", "digest"},
            {"remindersPage", "notifications"}, {"remindersPage", "tray"},
            {"privacyPage", "privacyView"},   {"privacyPage", "maskWhenLocked"},
            {"startPage", "startAtLogin"},    {"startPage", "startHidden"},
            {"startPage", "closeToTray"}};
        int which = 0;
        for (const auto &[page, box] : boxes)
            QTest::newRow(box) << QString::fromLatin1(page) << QString::fromLatin1(box) << which++;
    }
    void aTickAppliesAtOnce()
    {
        QFETCH(QString, page);
        QFETCH(QString, box);
        QFETCH(int, which);
        const auto value = [this, which] {
            const Preferences &p = m_book.kept;
            const bool values[] = {p.reminders.on, p.reminders.digest, p.reminders.notifications,
                                   p.reminders.tray, p.privacyView, p.maskWhenLocked,
                                   p.startAtLogin, p.startHidden, p.closeToTray};
            return values[which];
        };
        const bool before = value();
        open(page);
        auto *field = part<QCheckBox>(box);
        QCOMPARE(field->isChecked(), before);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Space);
        QCOMPARE(value(), !before);
        Preferences others = m_book.kept; // nothing but this changed
        part<QPushButton>(u"settingsReset"_s)->click();
        QCOMPARE(value(), before);
        QCOMPARE(field->isChecked(), before);
        QCOMPARE(m_book.kept, Preferences());
        QVERIFY(others != m_book.kept);
    }

    void numbersApplyAtOnce()
    {
        open(u"updatesPage"_s);
        part<QSpinBox>(u"refreshEvery"_s)->setValue(15);
        QCOMPARE(m_book.kept.refreshEvery, std::chrono::minutes(15));
        part<QSpinBox>(u"clipboardStays"_s)->setValue(20);
        QCOMPARE(m_book.kept.clipboardStays, std::chrono::seconds(20));
    }

    void theLadderIsTypedAsDays()
    {
        open();
        type(u"ladder"_s, u"1, 30 7,7"_s);
        QTRY_COMPARE(m_book.kept.reminders.ladder, (std::vector<int>{30, 7, 1}));
        QVERIFY(fault(u"ladder"_s).isEmpty());
        QTest::keyClick(part<QLineEdit>(u"ladder"_s), Qt::Key_Return);
        QVERIFY(m_dialog->isVisible()); // Enter takes what was typed, and is not the end
    }

    void aPauseInTypingChangesNothingOfWhatWasTyped()
    {
        open();
        auto *field = part<QLineEdit>(u"ladder"_s);
        type(u"ladder"_s, u"30,"_s);
        QTRY_COMPARE(m_book.kept.reminders.ladder, (std::vector<int>{30}));
        QCOMPARE(field->text(), u"30,"_s);
        QTest::keyClicks(field, u" 10"_s);
        QTRY_COMPARE(m_book.kept.reminders.ladder, (std::vector<int>{30, 10}));
        field->setCursorPosition(0);
        QTest::keyClicks(field, u"9 "_s);
        QTRY_COMPARE(m_book.kept.reminders.ladder, (std::vector<int>{30, 10, 9}));
        QCOMPARE(field->text(), u"9 30, 10"_s);
        QCOMPARE(field->cursorPosition(), 2);
        QTest::keyClick(field, Qt::Key_Return); // done: now as it is written
        QCOMPARE(field->text(), u"30, 10, 9"_s);
    }

    void aLadderThatIsSetElsewhereIsShownAlsoWhereTheKeyboardIs()
    {
        open();
        part<QLineEdit>(u"ladder"_s)->setFocus();
        Preferences wanted = m_book.kept;
        wanted.reminders.ladder = {5};
        m_book.set(wanted, this, [](const auto &) {});
        QCOMPARE(part<QLineEdit>(u"ladder"_s)->text(), u"5"_s);
    }

    void whatIsNoLadderIsExplainedAndNotApplied_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("words") << u"soon"_s;
        QTest::newRow("negative") << u"-1"_s;
        QTest::newRow("too far") << u"366"_s;
        QTest::newRow("too many") << u"1 2 3 4 5 6 7 8 9 10 11 12 13"_s;
        QTest::newRow("a fraction") << u"1.5"_s;
    }
    void whatIsNoLadderIsExplainedAndNotApplied()
    {
        QFETCH(QString, typed);
        open();
        auto *field = part<QLineEdit>(u"ladder"_s);
        type(u"ladder"_s, typed);
        QTRY_VERIFY(!fault(u"ladder"_s).isEmpty());
        QCOMPARE(m_book.kept.reminders.ladder, ReminderPreferences().ladder);
        QCOMPARE(field->accessibleDescription(), fault(u"ladder"_s));
        part<QPushButton>(u"settingsReset"_s)->click();
        QCOMPARE(field->text(), u"14, 7, 3, 1, 0"_s);
        QVERIFY(fault(u"ladder"_s).isEmpty());
    }

    void quietHoursComeAndGoWithTheirTick()
    {
        open();
        QVERIFY(!part<QTimeEdit>(u"quietFrom"_s)->isEnabled());
        part<QCheckBox>(u"quiet"_s)->click();
        QCOMPARE(m_book.kept.reminders.quiet, QuietHours{});
        QVERIFY(part<QTimeEdit>(u"quietFrom"_s)->isEnabled());
        part<QTimeEdit>(u"quietFrom"_s)->setTime({23, 30});
        QCOMPARE(m_book.kept.reminders.quiet->from, QTime(23, 30));
        part<QCheckBox>(u"quiet"_s)->click();
        QVERIFY(!m_book.kept.reminders.quiet);
        QCOMPARE(part<QTimeEdit>(u"quietFrom"_s)->time(), QTime(23, 30));
        part<QCheckBox>(u"quiet"_s)->click();
        const QSignalSpy changes(&m_book, &PreferenceBook::changed);
        part<QPushButton>(u"settingsReset"_s)->click();
        QCOMPARE(changes.count(), 1); // at once, and nothing half reset on the way
        QCOMPARE(m_book.kept, Preferences());
        QCOMPARE(part<QTimeEdit>(u"quietFrom"_s)->time(), QuietHours{}.from);
    }

    void quietHoursAreTypedOnTheClockOfTheRegion_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("typed");
        QTest::newRow("en_GB") << u"22:00"_s << u"23:30"_s;
        QTest::newRow("en_US") << u"10:00 PM"_s << u"11:30 PM"_s;
        QTest::newRow("de_DE") << u"22:00"_s << u"23:30"_s;
        QTest::newRow("ar_EG") << u"١٠:٠٠ م"_s << u"١١:٣٠ م"_s;
    }
    void quietHoursAreTypedOnTheClockOfTheRegion()
    {
        QFETCH(const QString, shown);
        QFETCH(const QString, typed);
        const QLocale before;
        QLocale::setDefault(QLocale(QString::fromLatin1(QTest::currentDataTag())));
        const auto restored = qScopeGuard([&before] { QLocale::setDefault(before); });
        m_book.kept.reminders.quiet = QuietHours{{22, 0}, {7, 0}};
        open();
        auto *from = part<QTimeEdit>(u"quietFrom"_s);
        QCOMPARE(from->text(), shown);
        auto *line = from->findChild<QLineEdit *>();
        line->selectAll();
        line->insert(typed);
        QTest::keyClick(from, Qt::Key_Return);
        QCOMPARE(from->text(), typed);
        QCOMPARE(m_book.kept.reminders.quiet->from, QTime(23, 30));
    }

    void remindersThatAreOffHaveNothingToChoose()
    {
        m_book.kept.reminders.on = false;
        open();
        for (const auto *name : {u"ladder", u"quiet", u"quietFrom", u"digest", u"notifications"})
            QVERIFY2(!part<QWidget>(QString::fromUtf16(name))->isEnabled(),
                     qPrintable(QString::fromUtf16(name)));
    }

    void aProxyHoldsOnceItHasAHost()
    {
        open(u"networkPage"_s);
        QVERIFY(!part<QLineEdit>(u"proxyHost"_s)->isEnabled());
        part<QComboBox>(u"proxy"_s)->setCurrentIndex(2);
        QVERIFY(!fault(u"proxyHost"_s).isEmpty());
        QCOMPARE(QApplication::focusWidget(), part<QLineEdit>(u"proxyHost"_s));
        QCOMPARE(m_book.kept.network.proxy, ProxyMode::AsSystem);
        type(u"proxyHost"_s, u"http://proxy:80"_s);
        QTRY_VERIFY(fault(u"proxyHost"_s).contains(u"no host"_s));
        QCOMPARE(m_book.kept.network.proxy, ProxyMode::AsSystem);
        type(u"proxyHost"_s, u"proxy.example.org"_s);
        QTRY_COMPARE(m_book.kept.network,
                     (NetworkPreferences{ProxyMode::Manual, u"proxy.example.org"_s, 8080}));
        QVERIFY(fault(u"proxyHost"_s).isEmpty());
        part<QSpinBox>(u"proxyPort"_s)->setValue(3128);
        QCOMPARE(m_book.kept.network.proxyPort, 3128);
        part<QComboBox>(u"proxy"_s)->setCurrentIndex(1);
        QCOMPARE(m_book.kept.network, (NetworkPreferences{ProxyMode::None, {}, 0}));
        part<QPushButton>(u"settingsReset"_s)->click();
        QCOMPARE(m_book.kept, Preferences());
    }

    void lookAndLanguageAreChosen()
    {
        open(u"looksPage"_s);
        part<QComboBox>(u"look"_s)->setCurrentIndex(3);
        QCOMPARE(m_book.kept.look, Look::HighContrast);
        auto *language = part<QComboBox>(u"language"_s);
        language->setCurrentIndex(language->findText(u"English"_s));
        QTRY_COMPARE(m_book.kept.language, u"en"_s);
    }

    // Each letter leads to another one on the way.
    void aLanguageWhoseNameIsTypedIsTheOnlyOneThatCounts()
    {
        open(u"looksPage"_s);
        QStringList kept;
        const QObject here; // the book outlives what is kept
        connect(&m_book, &PreferenceBook::changed, &here,
                [this, &kept] { kept << m_book.kept.language; });
        auto *language = part<QComboBox>(u"language"_s);
        language->setFocus();
        for (const QString &name : {u"Deutsch"_s, u"Español"_s, u"Polski"_s})
            language->setCurrentIndex(language->findText(name));
        QTRY_COMPARE(m_book.kept.language, u"pl"_s);
        QCOMPARE(kept, QStringList(u"pl"_s));
    }

    void theReturnAddressIsWrittenWhenItCanBeUsed()
    {
        open(u"returnAddressPage"_s);
        QCOMPARE(part<QLabel>(u"returnAddressOf"_s)->text(), u"Example & Sons"_s);
        QVERIFY(!part<QPushButton>(u"settingsReset"_s)->isEnabled());
        type(u"redirectUri"_s, u"https://www.example.org/back/"_s);
        QTRY_COMPARE(m_chooser->address.redirectUri, u"https://www.example.org/back/"_s);
        part<QSpinBox>(u"listenPort"_s)->setValue(18180);
        QCOMPARE(m_chooser->address.listenPort, 18180);
        m_chooser->returnAddressFault = makeError(ErrorKind::Profile, u"redirectUri"_s, {});
        type(u"redirectUri"_s, u"nowhere"_s);
        QTRY_VERIFY(!fault(u"redirectUri"_s).isEmpty());
        QCOMPARE(m_chooser->address.redirectUri, u"https://www.example.org/back/"_s);
    }

    void whatIsHalfTypedIsNotWrittenIntoAnotherProfile()
    {
        m_chooser->at(u"work"_s, u"w1"_s).profileNow.name = u"Work"_s;
        open(u"returnAddressPage"_s);
        type(u"redirectUri"_s, u"https://www.exam"_s); // and has not rested yet
        m_chooser->address.redirectUri = u"http://127.0.0.1:0/work"_s; // as that one has it
        m_chooser->showProfile(ProfileId(u"work"_s));
        QCOMPARE(part<QLabel>(u"returnAddressOf"_s)->text(), u"Work"_s);
        QCOMPARE(part<QLineEdit>(u"redirectUri"_s)->text(), u"http://127.0.0.1:0/work"_s);
        part<QSpinBox>(u"listenPort"_s)->setFocus(); // which ends the editing of the address
        QCOMPARE(m_chooser->address.redirectUri, u"http://127.0.0.1:0/work"_s);
    }

    void anAddressOfOthersIsShownAndExplained_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("says");
        QTest::newRow("sandbox") << int(ReturnAddress::Place::Sandbox) << u"sandbox"_s;
        QTest::newRow("system") << int(ReturnAddress::Place::System) << u"/etc/xdg/x.json"_s;
    }
    void anAddressOfOthersIsShownAndExplained()
    {
        QFETCH(int, place);
        QFETCH(QString, says);
        m_chooser->address.place = ReturnAddress::Place(place);
        m_chooser->address.file = u"/etc/xdg/x.json"_s;
        open(u"returnAddressPage"_s);
        QVERIFY(!part<QLineEdit>(u"redirectUri"_s)->isEnabled());
        QVERIFY(!part<QSpinBox>(u"listenPort"_s)->isEnabled());
        QVERIFY(part<QLabel>(u"returnAddressNote"_s)->text().contains(says));
    }

    void whatCannotBeWrittenDownIsSaid()
    {
        m_book.fault = makeError(ErrorKind::StorageFull, {}, {});
        open(u"startPage"_s);
        part<QCheckBox>(u"startHidden"_s)->click();
        QVERIFY(m_book.kept.startHidden);
        const auto *fault = part<QLabel>(u"settingsFault"_s);
        QTRY_VERIFY(fault->isVisible());
        QTRY_COMPARE(Announcer::around(*m_dialog).said(), fault->text());
        // And once more when it happens again.
        m_book.fault.reset();
        part<QCheckBox>(u"startHidden"_s)->click();
        QTRY_VERIFY(!fault->isVisible());
        m_book.fault = makeError(ErrorKind::StorageFull, {}, {});
        part<QCheckBox>(u"startHidden"_s)->click();
        QTRY_COMPARE(Announcer::around(*m_dialog).said(), fault->text());
    }

    void anotherLanguageKeepsPageAndFocus()
    {
        open(u"looksPage"_s);
        part<QComboBox>(u"language"_s)->setFocus();
        QPointer<QListWidget> before = part<QListWidget>(u"settingsPages"_s);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_dialog.get(), &change);
        QTRY_VERIFY(!before);
        QCOMPARE(m_dialog->shownPage(), u"looksPage"_s);
        QCOMPARE(m_dialog->focusWidget(), part<QComboBox>(u"language"_s));
    }

    void everyFieldHasANameForThoseWhoDoNotSeeIt()
    {
        open();
        for (const auto *field : m_dialog->findChildren<QWidget *>()) {
            if (field->focusPolicy() == Qt::NoFocus || field->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(field);
            QVERIFY2(!field->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(field->objectName()));
        }
    }

    void itFitsASmallScreenWithLargeFonts()
    {
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSizeF(20);
        QApplication::setFont(large);
        open();
        m_dialog->resize(900, 600);
        QVERIFY(m_dialog->width() <= 900);
        QVERIFY(m_dialog->height() <= 600);
        auto *list = part<QListWidget>(u"settingsPages"_s);
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            QTest::qWait(1);
            for (const QScrollArea *area : m_dialog->findChildren<QScrollArea *>()) {
                if (area->isVisible())
                    QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                             qPrintable(m_dialog->shownPage()));
            }
        }
        QApplication::setFont(before);
    }

    void pictures_data() { addDressesOfDialogs(); }
    void pictures()
    {
        QFETCH(Dress, dress);
        const Dressed dressed(dress);
        m_book.kept.reminders.quiet = QuietHours{};
        m_book.kept.network = {ProxyMode::Manual, u"proxy.example.org"_s, 8080};
        open();
        auto *list = part<QListWidget>(u"settingsPages"_s);
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            savePicture(*m_dialog, QStringLiteral(HOLDFAST_GALLERY),
                        u"settings-"_s + m_dialog->shownPage() + dressName());
        }
        m_dialog.reset();
    }
};

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
