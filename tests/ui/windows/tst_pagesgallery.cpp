// Draws the pages that take the place of the list: the renewal session and the calendar. For people
// to look at, as tst_gallery does for the rest of the window.
#include "support/fakeclock.h"
#include "support/fakeconnectionservice.h"
#include "support/fakefilesaver.h"
#include "support/fakepreferences.h"
#include "support/fakerenewalmemory.h"
#include "support/gallerykit.h"
#include "support/sampleconnections.h"

#include "ui/windows/calendarpage.h"
#include "ui/windows/mainwindow.h"
#include "ui/words/translations.h"

#include <QPushButton>
#include <QRegularExpression>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

class PagesGallery : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    FakePreferences m_preferences;
    FakeFileSaver m_saver;
    std::unique_ptr<FakeRenewalMemory> m_memory;
    std::unique_ptr<FakeConnectionService> m_service;
    std::unique_ptr<MainWindow> m_window;
    std::optional<Dressed> m_dressed;
    QString m_suffix;
    QSize m_size; ///< of the window

    void save(const QString &name)
    {
        savePicture(*m_window, QStringLiteral(HOLDFAST_GALLERY), name + m_suffix, m_size);
    }
    void press(const QString &name)
    {
        auto *button = m_window->findChild<QPushButton *>(name);
        QVERIFY(button);
        button->click();
    }
    void showFlow(const ConnectionId &id)
    {
        FlowStatus flow;
        flow.request.kind = FlowKind::Reconsent;
        flow.request.connection = id;
        flow.stage = FlowStage::AtTheBank;
        flow.link = QUrl(u"https://bank.example/authorise?request=1"_s);
        flow.endsAt = m_clock.now() + minutes{9};
        m_service->setFlow(flow);
    }
    void endFlow(const Expected<FlowResult> &result, bool goesOn = true)
    {
        m_service->setFlow(std::nullopt);
        std::exchange(m_service->flowDone, {})(result);
        if (goesOn)
            QTRY_VERIFY(m_service->flowDone);
    }
    ConnectionId at(size_t which) const { return (*m_service->entries)[which].connection.id; }

    void open(const QSize &size)
    {
        std::vector<ConnectionEntry> entries = showcaseEntries(m_clock.now());
        entries[2].settings.person = u"Kim"_s;
        entries[4].settings.person = u"Kim"_s;
        entries[5].settings.person = u"Anna"_s;
        entries[9].connection.expiresAt.value = m_clock.now() + days{9};
        entries[1].settings.snoozedUntil = m_clock.now() + days{1};
        m_memory = std::make_unique<FakeRenewalMemory>();
        m_service = std::make_unique<FakeConnectionService>();
        m_service->profileNow.name = u"Moneyhub sandbox"_s;
        m_service->healthNow.lastChecked = m_clock.now() - minutes{2};
        m_memory->all[renewalsOwner(m_service->profileNow)] = {
            m_clock.now() - hours{16}, m_clock.now() + days{14},
            {entries[3].connection.id, entries[5].connection.id}, {}};
        m_service->entries =
            std::make_shared<const std::vector<ConnectionEntry>>(std::move(entries));
        m_window = std::make_unique<MainWindow>(*m_service, m_preferences, m_clock);
        m_window->resize(size);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->rememberRenewalsIn(*m_memory);
        m_window->saveFilesWith(m_saver);
    }

private Q_SLOTS:
    void cleanup()
    {
        m_window.reset();
        m_service.reset();
        m_dressed.reset();
    }

    void every_data() { addDresses(); }
    void every()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        QFETCH(Dress, dress);
        m_dressed.emplace(dress);
        m_suffix = dressName();
        m_size = dress.size;
        open(m_size);
        save(u"renewal-left"_s);
        m_window->openRenewals();
        save(u"renewal-choose"_s);
        press(u"renewalStart"_s);
        showFlow(at(3));
        save(u"renewal-running"_s);
        FlowResult renewed;
        renewed.outcome = FlowOutcome::Renewed;
        renewed.connection = at(0);
        endFlow(renewed);
        endFlow(fail(makeError(ErrorKind::Declined, u"access_denied"_s, {})));
        endFlow(fail(makeError(ErrorKind::Network, {}, u"no route"_s)), false);
        save(u"renewal-paused"_s);
        press(u"renewalStop"_s);
        save(u"renewal-report"_s);
        m_window->openCalendar();
        save(u"calendar-today"_s);
        auto *calendar = m_window->findChild<CalendarPage *>();
        calendar->setDay(QDate(2026, 11, 26));
        save(u"calendar-day"_s);
        calendar->setDay(QDate(2027, 2, 4));
        save(u"calendar-many"_s);
        calendar->setDay(QDate(2027, 3, 1));
        save(u"calendar-ahead"_s);
    }
};

QTEST_MAIN(PagesGallery)
#include "tst_pagesgallery.moc"
