#include "support/fakeclock.h"
#include "support/sampleconnections.h"
#include "ui/export/consentcalendar.h"

#include <QTest>

using namespace holdfast;
using namespace holdfast::test;

// The calendar file by the rules of RFC 5545.
class ConsentCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConsentIsOneEventWithTheLadderOfReminders();
    void whatEndedRemindsNobody();
    void whatEndedLongAgoIsLeftOut();
    void whoWantsNoReminderGetsNone();
    void whatCannotBeRenewedHasNoReminder();
    void whatWouldHaveBeenToldAlreadyIsNoAlarm();
    void whatIsSilencedForThisConsentHasNoReminder();
    void thePersonsLadderCounts();
    void aSnoozeSilencesWhatComesBeforeItsEnd();
    void theOwnNameStandsBesideTheBanks();
    void whatHasNoEndIsLeftOut();
    void theUidStaysWhenTheConsentIsRenewed();
    void linesAreShortAndCharactersWhole();
    void namesCannotAddLines();

private:
    [[nodiscard]] QByteArray calendar(const std::vector<ConnectionEntry> &entries) const
    {
        return consentCalendar(entries, {}, m_wishes,
                               {m_clock.now(), QTimeZone::utc(), QLocale::c()});
    }
    /// Folded lines put together again (section 3.1).
    static QList<QByteArray> lines(QByteArray file)
    {
        return file.replace("\r\n ", "").split('\n');
    }
    static QByteArrayList triggers(const QByteArray &file)
    {
        QByteArrayList found;
        for (const QByteArray &line : lines(file)) {
            if (line.startsWith("TRIGGER:"))
                found.append(line.mid(8).trimmed());
        }
        return found;
    }
    static QByteArray value(const QByteArray &file, const QByteArray &name)
    {
        for (const QByteArray &line : lines(file)) {
            if (line.startsWith(name + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }

    FakeClock m_clock;
    ReminderWishes m_wishes;
};

void ConsentCalendarTest::aConsentIsOneEventWithTheLadderOfReminders()
{
    ConnectionEntry entry =
        healthyEntry(QStringLiteral("b:1"), QStringLiteral("Barclays"), m_clock.now());
    entry.connection.expiresAt.value = *parseInstant(u"2027-03-28T00:30:00Z");
    entry.connection.connectedOn = {};
    const QByteArray file = calendar({entry});
    QVERIFY(file.startsWith("BEGIN:VCALENDAR\r\n"));
    QVERIFY(file.endsWith("END:VCALENDAR\r\n"));
    QCOMPARE(file.count("BEGIN:VEVENT"), 1);
    QCOMPARE(value(file, "DTSTART"), QByteArray("20270328T003000Z"));
    QCOMPARE(value(file, "SUMMARY"), QByteArray("The consent for Barclays ends"));
    QCOMPARE(triggers(file), QByteArrayList({"-P14D", "-P7D", "-P3D", "-P1D", "PT0S"}));
    // A bank that was connected long before was renewed since.
    entry.connection.connectedOn.value =
        *entry.connection.expiresAt.value - std::chrono::days{400};
    QCOMPARE(triggers(calendar({entry})).front(), QByteArray("-P14D"));
    // A longer consent is reminded of sooner, as in the window.
    entry.connection.userConsentedAt.value =
        *entry.connection.expiresAt.value - std::chrono::days{180};
    QCOMPARE(triggers(calendar({entry})),
             QByteArrayList({"-P28D", "-P14D", "-P6D", "-P1D", "PT0S"}));
}

void ConsentCalendarTest::whatIsSilencedForThisConsentHasNoReminder()
{
    const ConnectionEntry first =
        healthyEntry(QStringLiteral("b:1"), QStringLiteral("Barclays"), m_clock.now());
    const ConnectionEntry second =
        healthyEntry(QStringLiteral("m:1"), QStringLiteral("Monzo"), m_clock.now());
    const qsizetype both = triggers(calendar({first, second})).size();
    m_wishes.silenced = {first.connection.id};
    const QByteArray file = calendar({first, second});
    m_wishes.silenced.clear();
    QCOMPARE(file.count("BEGIN:VEVENT"), 2);
    QCOMPARE(triggers(file).size(), both / 2);
}

void ConsentCalendarTest::whatWouldHaveBeenToldAlreadyIsNoAlarm()
{
    ConnectionEntry entry =
        healthyEntry(QStringLiteral("b:1"), QStringLiteral("Barclays"), m_clock.now());
    entry.connection.expiresAt.value = m_clock.now() + std::chrono::days{2};
    entry.connection.connectedOn.value = *entry.connection.expiresAt.value - std::chrono::days{90};
    QCOMPARE(triggers(calendar({entry})), QByteArrayList({"-P1D", "PT0S"}));
}

void ConsentCalendarTest::whatEndedRemindsNobody()
{
    ConnectionEntry entry =
        healthyEntry(QStringLiteral("b:1"), QStringLiteral("Barclays"), m_clock.now());
    entry.connection.expiresAt.value = m_clock.now();
    const QByteArray file = calendar({entry});
    QCOMPARE(file.count("BEGIN:VEVENT"), 1);
    QVERIFY(!file.contains("VALARM"));
}

void ConsentCalendarTest::whatEndedLongAgoIsLeftOut()
{
    ConnectionEntry entry =
        healthyEntry(QStringLiteral("b:1"), QStringLiteral("Barclays"), m_clock.now());
    entry.connection.expiresAt.value = m_clock.now() - kPastEnds;
    QCOMPARE(calendar({entry}).count("BEGIN:VEVENT"), 1);
    entry.connection.expiresAt.value = m_clock.now() - kPastEnds - std::chrono::milliseconds{1};
    QCOMPARE(calendar({entry}).count("BEGIN:VEVENT"), 0);
}

void ConsentCalendarTest::whoWantsNoReminderGetsNone()
{
    ConnectionEntry entry =
        healthyEntry(QStringLiteral("b:1"), QStringLiteral("Barclays"), m_clock.now());
    entry.settings.reminders = false;
    const QByteArray file = calendar({entry});
    QCOMPARE(file.count("BEGIN:VEVENT"), 1);
    QVERIFY(!file.contains("VALARM"));
}

void ConsentCalendarTest::whatCannotBeRenewedHasNoReminder()
{
    ConnectionEntry entry =
        healthyEntry(QStringLiteral("b:1"), QStringLiteral("Barclays"), m_clock.now());
    QVERIFY(calendar({entry}).contains("VALARM"));
    entry.facts.bankClosed = true;
    const QByteArray file = calendar({entry});
    QCOMPARE(file.count("BEGIN:VEVENT"), 1);
    QVERIFY(file.contains("nothing for you to do"));
    QVERIFY(!file.contains("VALARM"));
}

void ConsentCalendarTest::thePersonsLadderCounts()
{
    ConnectionEntry entry =
        healthyEntry(QStringLiteral("a:1"), QStringLiteral("Monzo"), m_clock.now());
    entry.connection.connectedOn.value = m_clock.now() - std::chrono::days{30};
    entry.connection.expiresAt.value = m_clock.now() + std::chrono::days{60};
    m_wishes.preferences.ladder = {30, 2};
    QCOMPARE(triggers(calendar({entry})), (QByteArrayList{"-P30D", "-P2D"}));
    m_wishes.preferences.on = false;
    QVERIFY(triggers(calendar({entry})).isEmpty());
    m_wishes.preferences = {};
}

void ConsentCalendarTest::aSnoozeSilencesWhatComesBeforeItsEnd()
{
    using namespace std::chrono;
    ConnectionEntry entry =
        healthyEntry(QStringLiteral("b:1"), QStringLiteral("Barclays"), m_clock.now());
    const Instant end = *entry.connection.expiresAt.value;
    entry.settings.snoozedUntil = end - days{3};
    QCOMPARE(triggers(calendar({entry})), QByteArrayList({"-P3D", "-P1D", "PT0S"}));
    entry.settings.snoozedUntil = end + days{1};
    QCOMPARE(triggers(calendar({entry})), QByteArrayList());
    entry.settings.snoozedUntil = m_clock.now() - days{1}; // over long ago
    QCOMPARE(triggers(calendar({entry})).size(), 5);
}

void ConsentCalendarTest::theOwnNameStandsBesideTheBanks()
{
    ConnectionEntry entry =
        healthyEntry(QStringLiteral("b:1"), QStringLiteral("Barclays"), m_clock.now());
    entry.settings.ownName = QStringLiteral("Joint");
    QCOMPARE(value(calendar({entry}), "SUMMARY"),
             QByteArray("The consent for Joint (Barclays) ends"));
}

void ConsentCalendarTest::whatHasNoEndIsLeftOut()
{
    std::vector<ConnectionEntry> entries(
        3, healthyEntry(QStringLiteral("b:1"), QStringLiteral("Bank"), m_clock.now()));
    entries[0].connection.expiresAt = {};
    entries[1].connection.expiresAt = {std::nullopt, true};
    entries[2].facts.removing = true;
    QVERIFY(!calendar(entries).contains("VEVENT"));
}

void ConsentCalendarTest::theUidStaysWhenTheConsentIsRenewed()
{
    ConnectionEntry entry =
        healthyEntry(QStringLiteral("b:1"), QStringLiteral("Barclays"), m_clock.now());
    const QByteArray before = value(calendar({entry}), "UID");
    entry.connection.expiresAt.value = m_clock.now() + std::chrono::days{90};
    entry.connection.name = QStringLiteral("Barclays Bank UK");
    QCOMPARE(value(calendar({entry}), "UID"), before);
    entry.connection.id = ConnectionId{QStringLiteral("b:2")};
    QVERIFY(value(calendar({entry}), "UID") != before);
}

void ConsentCalendarTest::linesAreShortAndCharactersWhole()
{
    const QString name =
        QStringLiteral("Zürcher Kantonalbank für äußerst lange Namen ").repeated(5);
    const QByteArray file = calendar({healthyEntry(QStringLiteral("b:1"), name, m_clock.now())});
    for (const QByteArray &line : file.split('\n')) {
        QVERIFY2(line.size() <= 76, line.constData()); // with the carriage return
        QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    QVERIFY(value(file, "SUMMARY").contains(name.trimmed().left(60).toUtf8()));
}

void ConsentCalendarTest::namesCannotAddLines()
{
    const QByteArray file = calendar({healthyEntry(
        QStringLiteral("b:1"), QStringLiteral("A;B,C\\D\r\nEND:VCALENDAR"), m_clock.now())});
    QCOMPARE(file.count("\r\nEND:VCALENDAR"), 1);
    QVERIFY(value(file, "SUMMARY").contains("A\\;B\\,C\\\\D"));
}

QTEST_GUILESS_MAIN(ConsentCalendarTest)
#include "tst_consentcalendar.moc"
