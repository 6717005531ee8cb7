// S-18: what is told of enrichment, account by account; nothing is waited for without an end.

#include "support/fakeclock.h"
#include "support/sampleconnections.h"

#include "core/lifecycle/rules.h"
#include "ui/words/syncwords.h"
#include "ui/words/translations.h"

#include <QCoreApplication>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class EnrichmentWordsTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock; // 22 November 2026, 10:00
    ConnectionDetails m_details;

    [[nodiscard]] WordContext words() const
    {
        return {m_clock.now(), QTimeZone::utc(), QLocale::c()};
    }
    /// An update begun so long ago that says this of the first account.
    void mention(std::chrono::minutes ago, const QString &word,
                 std::optional<Instant> enrichedAt = {})
    {
        SyncRecord sync;
        sync.createdAt.value = m_clock.now() - ago;
        SyncedAccount account;
        account.accountId = m_details.entry.connection.accountIds[0];
        account.enrichmentStatus = word;
        account.enrichedAt.value = enrichedAt;
        sync.accounts = {account};
        m_details.syncs.push_back(sync);
    }
    [[nodiscard]] QString told(size_t account = 0) const
    {
        const BankConnection &connection = m_details.entry.connection;
        return accountEnrichmentWords(
            enrichmentOfAccount(connection.accountIds[account], m_details.syncs), connection,
            words());
    }

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init()
    {
        m_details = {};
        m_details.entry = healthyEntry(u"a:1"_s, u"A Bank"_s, m_clock.now());
        m_details.entry.connection.connectedOn.value = m_clock.now() - 24h;
    }

    void eachAccountIsToldByItself_data()
    {
        QTest::addColumn<int>("minutesAgo");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("enrichedAt");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, int ago, const QString &word, const QString &at,
                            const QString &told) {
            QTest::newRow(name) << ago << word << at << told;
        };
        row("when it finished", 60, u"complete"_s, u"2026-11-22T09:20:00Z"_s,
            u"enriched today 09:20"_s);
        row("finished, without a date", 60, u"complete"_s, {}, u"enriched"_s);
        row("dated before connecting", 60, u"complete"_s, u"2026-01-05T09:20:00Z"_s,
            u"enriched"_s);
        row("dated in the future", 60, u"complete"_s, u"2027-01-05T09:20:00Z"_s, u"enriched"_s);
        row("pending", 29, u"pending"_s, {}, u"not enriched yet"_s);
        row("an unknown word", 29, u"queued-for-magic"_s, {}, u"not enriched yet"_s);
        row("pending for half an hour", 30, u"pending"_s, {},
            u"enrichment takes longer than usual"_s);
        row("pending for ever", 60 * 24 * 365, u"pending"_s, {},
            u"enrichment takes longer than usual"_s);
        row("failed", 5, u"error"_s, {}, u"enrichment failed"_s);
        row("absent", 5, {}, {}, u"nothing known of its enrichment"_s);
    }
    void eachAccountIsToldByItself()
    {
        QFETCH(const int, minutesAgo);
        QFETCH(const QString, word);
        QFETCH(const QString, enrichedAt);
        mention(std::chrono::minutes(minutesAgo), word, parseInstant(enrichedAt));
        QTEST(told(), "told");
        QCOMPARE(told(1), u"nothing known of its enrichment"_s);
    }

    void laterUpdatesDoNotBeginTheWaitAnew()
    {
        mention(240min, u"pending"_s);
        mention(1min, u"pending"_s);
        QCOMPARE(told(), u"enrichment takes longer than usual"_s);
        m_details.entry.enrichment = {EnrichmentState::Pending, 0, 1, {}};
        const QString sentence = enrichmentSentence(m_details, words());
        QVERIFY2(sentence.endsWith(u"longer than usual; the data itself is complete."_s),
                 qPrintable(sentence));
    }

    void withoutDatesTheWaitBeganWithTheConnection()
    {
        mention(0min, u"pending"_s);
        m_details.syncs[0].createdAt = {};
        QCOMPARE(told(), u"enrichment takes longer than usual"_s);
        m_details.entry.connection.connectedOn = {};
        QCOMPARE(told(), u"not enriched yet"_s);
    }

    void theWindowKnowsWhenToSayThatItTakesLong()
    {
        QVERIFY(!nextLongEnrichment(m_details, m_clock.now()));
        mention(10min, u"pending"_s);
        QCOMPARE(nextLongEnrichment(m_details, m_clock.now()),
                 std::optional(m_clock.now() + 20min));
        QVERIFY(!nextLongEnrichment(m_details, m_clock.now() + 20min));
    }
};

QTEST_GUILESS_MAIN(EnrichmentWordsTest)
#include "tst_enrichmentwords.moc"
