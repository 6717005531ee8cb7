// The icon in the tray: the worst state of all connections at every instant, and a menu that acts.
#include "app/desktop/trayicon.h"

#include "support/fakeclock.h"
#include "support/fakeprofilechooser.h"
#include "support/fakereminderdesk.h"
#include "support/lettercheck.h"
#include "support/plurals.h"
#include "support/sampleconnections.h"
#include "ui/widgets/toneicon.h"
#include "ui/words/translations.h"

#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

class TrayIconTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init()
    {
        m_chooser = std::make_unique<FakeProfileChooser>();
        m_chooser->shown = {ProfileId(u"desk"_s), UserId(u"u1"_s)};
        (void)m_chooser->at(u"desk"_s, u"u1"_s);
        m_desk = std::make_unique<FakeReminderDesk>();
    }
    void cleanup()
    {
        m_tray.reset();
        m_standing.reset();
    }

    void eachToneHasItsOwnPicture()
    {
        std::vector<QImage> seen;
        for (const Tone tone : {Tone::NeedsYou, Tone::EndsSoon, Tone::Fine, Tone::Past}) {
            const QImage picture = toneIcon(tone).pixmap(22, 22).toImage();
            QCOMPARE(picture.size(), QSize(22, 22));
            // Told apart without colours, too.
            const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
            for (const QImage &other : seen)
                QVERIFY(other != grey);
            seen.push_back(grey);
        }
    }

    void itShowsTheWorst()
    {
        show({healthyEntry(u"a:1"_s, u"A"_s, m_clock.now())});
        QCOMPARE(toolTip(), u"Holdfast: All connections are fine"_s);
        const QImage fine = picture();
        service().replace(showcaseEntries(m_clock.now()));
        QTRY_VERIFY(toolTip().contains(u"need you"_s));
        QVERIFY(picture() != fine);
        QCOMPARE(picture(), toneIcon(Tone::NeedsYou).pixmap(22, 22).toImage());
    }

    void theMenuNamesWhatIsDueAndActs()
    {
        show(showcaseEntries(m_clock.now()));
        const QList<QAction *> entries = menu().actions();
        QStringList texts;
        for (const QAction *entry : entries)
            texts << plural(entry->text());
        QVERIFY2(texts.contains(u"Barclays: consent ended 20 days ago"_s),
                 qPrintable(texts.join(u" | "_s)));
        QVERIFY(texts.contains(u"Halifax wants you to confirm"_s));
        QVERIFY(texts.contains(u"Monzo: consent ends in 4 days"_s));
        QSignalSpy wanted(m_tray.get(), &TrayIcon::connectionWanted);
        entries.at(texts.indexOf(u"Barclays: consent ended 20 days ago"_s))->trigger();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).value<ConnectionPlace>().profile, ProfileId(u"desk"_s));
        QCOMPARE(wanted.at(0).at(1).value<Action>(), Action::Reconsent);
    }

    void anInspectorIsOnlyShownThere()
    {
        service().settings.role = Role::Inspector;
        show({showcaseEntries(m_clock.now())[3]});
        QSignalSpy wanted(m_tray.get(), &TrayIcon::connectionWanted);
        menu().actions().constFirst()->trigger();
        QCOMPARE(wanted.at(0).at(1).value<Action>(), Action::None);
    }

    void namesFromOutsideAreText()
    {
        ConnectionEntry entry = showcaseEntries(m_clock.now())[3];
        entry.connection.name = u"M&S <b>Bank</b>"_s;
        show({entry});
        QVERIFY(menu().actions().constFirst()->text().startsWith(u"M&&S <b>Bank</b>"_s));
    }

    void anOpenMenuDoesNotKeepNamesThatAreHiddenNow()
    {
        show(showcaseEntries(m_clock.now()));
        menu().popup(QPoint(0, 0));
        QVERIFY(menu().isVisible());
        Q_EMIT m_desk->renamed();
        QVERIFY(!menu().isVisible());
    }

    void withoutAnythingDueItSaysSo()
    {
        show({});
        QCOMPARE(menu().actions().constFirst()->text(), u"No bank is connected yet"_s);
        QVERIFY(!menu().actions().constFirst()->isEnabled());
    }

    void theRestOfTheMenuIsAlwaysThere()
    {
        m_desk->entries = {inboxEntry(u"a:1"_s, u"A"_s, m_clock.now(), days{3})};
        show({});
        for (const auto &[name, signal] :
             {std::pair(u"trayOpen"_s, &TrayIcon::windowWanted),
              std::pair(u"trayInbox"_s, &TrayIcon::inboxWanted),
              std::pair(u"trayQuit"_s, &TrayIcon::quitWanted)}) {
            QSignalSpy wanted(m_tray.get(), signal);
            auto *entry = action(name);
            QVERIFY(entry);
            entry->trigger();
            QCOMPARE(wanted.size(), 1);
        }
        QVERIFY(action(u"trayInbox"_s)->text().startsWith(u'1'));
        m_desk->markAllSeen();
        QVERIFY(!action(u"trayInbox"_s)->text().startsWith(u'1'));
    }

    void eachLetterOfTheMenuIsForOneThing_data()
    {
        QTest::addColumn<QString>("language");
        for (const Language &language : availableLanguages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
    void eachLetterOfTheMenuIsForOneThing()
    {
        QFETCH(QString, language);
        installTranslations(*qApp, language);
        show(showcaseEntries(m_clock.now()));
        QStringList clashes = clashesIn(menu());
        m_desk->setEntries({inboxEntry(u"a:1"_s, u"A"_s, m_clock.now(), days{3})});
        clashes += clashesIn(menu());
        installTranslations(*qApp, u"en"_s);
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
    }

    void atTheInstantOfTheEndItChanges()
    {
        ConnectionEntry entry = healthyEntry(u"a:1"_s, u"A"_s, SystemClock().now());
        entry.connection.expiresAt.value = SystemClock().now() + milliseconds{400};
        service().entries = std::make_shared<const std::vector<ConnectionEntry>>(
            std::vector<ConnectionEntry>{entry});
        const SystemClock real;
        Standing standing(*m_chooser, real);
        QCOMPARE(standing.count().worst, Tone::EndsSoon);
        QSignalSpy changed(&standing, &Standing::changed);
        QVERIFY(changed.wait(3000));
        const auto late = real.now() - *entry.connection.expiresAt.value;
        QCOMPARE(standing.count().worst, Tone::NeedsYou);
        QVERIFY2(late >= milliseconds{0} && late < milliseconds{500},
                 qPrintable(QString::number(late.count())));
    }

private:
    [[nodiscard]] FakeConnectionService &service() { return m_chooser->at(u"desk"_s, u"u1"_s); }
    void show(const std::vector<ConnectionEntry> &entries)
    {
        service().entries = std::make_shared<const std::vector<ConnectionEntry>>(entries);
        m_standing = std::make_unique<Standing>(*m_chooser, m_clock);
        m_tray = std::make_unique<TrayIcon>(*m_standing, *m_desk);
    }
    [[nodiscard]] const QSystemTrayIcon &icon() const
    {
        return *m_tray->findChild<QSystemTrayIcon *>();
    }
    [[nodiscard]] QMenu &menu() const { return *icon().contextMenu(); }
    [[nodiscard]] QAction *action(const QString &name) const
    {
        return menu().findChild<QAction *>(name);
    }
    [[nodiscard]] QString toolTip() const { return icon().toolTip(); }
    [[nodiscard]] QImage picture() const { return icon().icon().pixmap(22, 22).toImage(); }

    FakeClock m_clock;
    std::unique_ptr<FakeProfileChooser> m_chooser;
    std::unique_ptr<FakeReminderDesk> m_desk;
    std::unique_ptr<Standing> m_standing;
    std::unique_ptr<TrayIcon> m_tray;
};

QTEST_MAIN(TrayIconTest)
#include "tst_trayicon.moc"
