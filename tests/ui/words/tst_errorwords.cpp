#include "ui/words/accountwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/flowwords.h"
#include "ui/words/servicewords.h"
#include "ui/words/syncwords.h"
#include "ui/words/translations.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;

namespace {

const Instant kNow = *parseInstant(u"2026-11-22T12:00:00Z");

WordContext inLondon()
{
    return {kNow, QTimeZone("Europe/London"), QLocale(QLocale::English, QLocale::UnitedKingdom)};
}

} // namespace

// What people are told when something went wrong, and how dates and counts are spoken.
class ErrorWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*QCoreApplication::instance()); }
    void everyKindIsToldInWholeSentences_data();
    void everyKindIsToldInWholeSentences();
    void ourOwnFaultsNeverAdviseToRenew();
    void detailsForTheLogStayOutOfSentences();
    void theDetailStandsByItself();
    void theNetworkIsToldAsFarAsItIsKnown();
    void whatAFaultIsAboutIsNamed_data();
    void whatAFaultIsAboutIsNamed();
    void aWrongClockIsMeasuredInWords_data();
    void aWrongClockIsMeasuredInWords();
    void theNextTryIsNamed();
    void datesAreSpoken_data();
    void datesAreSpoken();
    void theSameInstantInAnotherZone();
    void windowsAreSpoken();
    void countsHaveTheirPlural();
    void aCommandDoesNotPromiseToTryAgain_data();
    void aCommandDoesNotPromiseToTryAgain();
    void wordsOfTheServiceBecomeOurs();
    void aFlowMovesThroughItsSteps();
};

void ErrorWordsTest::everyKindIsToldInWholeSentences_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind)
        QTest::newRow(qPrintable(errorKindWord(ErrorKind(kind)))) << kind;
}

void ErrorWordsTest::everyKindIsToldInWholeSentences()
{
    QFETCH(int, kind);
    const Error error =
        makeError(ErrorKind(kind), QStringLiteral("part"), QStringLiteral("A detail."));
    const ErrorWords told = errorWords(error, inLondon());
    QVERIFY(!told.headline.isEmpty());
    QVERIFY2(told.whatItMeans.endsWith(u'.'), qPrintable(told.whatItMeans));
    QVERIFY2(told.whoseTurn.endsWith(u'.'), qPrintable(told.whoseTurn));
    QCOMPARE(told.code, errorKindWord(error.kind) + QStringLiteral(" part"));
    QVERIFY(!errorSentence(error, inLondon()).contains(u'%'));
    const QString meaning = told.whatItMeans + u' ' + told.whoseTurn;
    QCOMPARE(meaningInOne(told), meaning);
    QCOMPARE(toldInOne(told), told.headline + QStringLiteral(". ") + meaning);
}

void ErrorWordsTest::ourOwnFaultsNeverAdviseToRenew()
{
    for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
        if (messageClass(ErrorKind(kind)) == MessageClass::Consent)
            continue;
        const QString all = errorSentence(makeError(ErrorKind(kind), {}, {}), inLondon()).toLower();
        QVERIFY2(!all.contains(QStringLiteral("renew")) && !all.contains(QStringLiteral("log in")),
                 qPrintable(all));
    }
}

void ErrorWordsTest::detailsForTheLogStayOutOfSentences()
{
    for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
        if (ErrorKind(kind) == ErrorKind::AuthorisationFailed)
            continue; // its detail is what the service said
        for (const char *part : {"", "file", "flow", "key", "rows", "clock", "bank", "proxy", "host",
                                 "refused", "timeout", "cut-off", "moved", "offline"}) {
            const Error error = makeError(ErrorKind(kind), QString::fromLatin1(part),
                                          QStringLiteral("only for the log"));
            const QString told = errorSentence(error, inLondon());
            QVERIFY2(!told.contains(u"only for the log"), qPrintable(told));
        }
    }
}

void ErrorWordsTest::theDetailStandsByItself()
{
    const Error error = makeError(ErrorKind::StorageFull, {}, QStringLiteral("disk I/O\nerror"));
    QCOMPARE(technicalDetail(error), QStringLiteral("Technical detail: disk I/O error"));
    QVERIFY(technicalDetail(makeError(ErrorKind::StorageFull, {}, {})).isEmpty());
    const Error endless = makeError(ErrorKind::Network, {}, QString(5000, u'x'));
    QVERIFY(technicalDetail(endless).size() < 450);
}

void ErrorWordsTest::theNetworkIsToldAsFarAsItIsKnown()
{
    QSet<QString> told;
    for (const char *part : {"host", "refused", "timeout", "cut-off", "network"}) {
        const ErrorWords words = errorWords(
            makeError(ErrorKind::Network, QString::fromLatin1(part), {}), inLondon());
        QVERIFY2(words.whatItMeans.contains(u"othing is wrong with your consents"), part);
        told.insert(words.whatItMeans);
    }
    QCOMPARE(told.size(), 5);
}

void ErrorWordsTest::whatAFaultIsAboutIsNamed_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("about");
    QTest::newRow("N-02 a proxy") << ErrorKind::Network << QStringLiteral("proxy")
                                  << QStringLiteral("10.0.0.1:3128");
    QTest::newRow("N-02 cut off on the way")
        << ErrorKind::Network << QStringLiteral("cut-off") << QStringLiteral("10.0.0.1:3128");
    QTest::newRow("a folder in use") << ErrorKind::StorageBusy << QStringLiteral("4711")
                                     << QStringLiteral("/home/x/data");
    QTest::newRow("P-12 a database in use by a stranger")
        << ErrorKind::StorageBusy << QString() << QStringLiteral("/data/holdfast.db");
    QTest::newRow("P-05 a file that is gone")
        << ErrorKind::StorageReadOnly << QStringLiteral("moved")
        << QStringLiteral("/data/holdfast.db");
    QTest::newRow("a full disk") << ErrorKind::StorageFull << QString()
                                 << QStringLiteral("/data/holdfast.db");
    QTest::newRow("a newer file") << ErrorKind::StorageNewer << QStringLiteral("7")
                                  << QStringLiteral("/data/holdfast.db");
    QTest::newRow("P-06 a damaged file that was set aside")
        << ErrorKind::StorageDamaged << QStringLiteral("set-aside")
        << QStringLiteral("/data/holdfast-damaged-20261126T164658Z.db");
    for (const char *part : {"content", "medium", "schema", "other-program", "link", "not-a-file"})
        QTest::addRow("P-06 a file that stays, %s", part)
            << ErrorKind::StorageDamaged << QString::fromLatin1(part)
            << QStringLiteral("/data/holdfast.db");
    QTest::newRow("a profile") << ErrorKind::Profile << QStringLiteral("missing")
                               << QStringLiteral("work");
    QTest::newRow("a profile's entry")
        << ErrorKind::Profile << QStringLiteral("clientId") << QStringLiteral("/p/work.json");
    QTest::newRow("a secret file")
        << ErrorKind::SecretFile << QStringLiteral("missing") << QStringLiteral("/p/secret");
    QTest::newRow("a port for webhooks") << ErrorKind::ReturnPath << QStringLiteral("webhook-port")
                                         << QStringLiteral("5678");
    QTest::newRow("records") << ErrorKind::BadAnswer << QStringLiteral("rows")
                             << QStringLiteral("12");
}

void ErrorWordsTest::whatAFaultIsAboutIsNamed()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, part);
    QFETCH(const QString, about);
    const Error error = makeErrorAbout(about, kind, part, QStringLiteral("for the log"));
    const QString told = errorSentence(error, inLondon());
    QVERIFY2(told.contains(about), qPrintable(told));
}

void ErrorWordsTest::aWrongClockIsMeasuredInWords_data() // K11
{
    QTest::addColumn<std::chrono::seconds>("ahead");
    QTest::addColumn<QString>("told");
    const auto row = [](std::chrono::seconds ahead, const char *told) {
        QTest::newRow(told) << ahead << QString::fromLatin1(told);
    };
    row(121s, "It is about 2 minutes behind the service's.");
    row(-60s, "It is about 1 minute ahead of the service's.");
    row(24h, "It is about 24 hours behind the service's.");
    row(-24h * 365, "It is about 365 days ahead of the service's.");
}

void ErrorWordsTest::aWrongClockIsMeasuredInWords()
{
    QFETCH(const std::chrono::seconds, ahead);
    Error error = makeError(ErrorKind::ClockOff, QStringLiteral("clock"), {});
    error.serverAhead = ahead;
    QTEST(errorWords(error, inLondon()).whatItMeans, "told");
}

void ErrorWordsTest::theNextTryIsNamed()
{
    Error error = makeError(ErrorKind::Network, {}, {});
    error.retryAt = kNow + 130min;
    QCOMPARE(errorWords(error, inLondon()).whoseTurn, QStringLiteral("Next try today 14:10."));
    error.kind = ErrorKind::TooManyRequests;
    QCOMPARE(errorWords(error, inLondon()).whoseTurn,
             QStringLiteral("You can ask again from today 14:10."));
}

void ErrorWordsTest::datesAreSpoken_data()
{
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("moment");
    const auto row = [](const char *instant, const char *date, const char *moment) {
        QTest::newRow(instant) << QString::fromLatin1(instant) << QString::fromLatin1(date)
                               << QString::fromLatin1(moment);
    };
    row("2026-12-03T14:05:00Z", "Thursday 3 December, 14:05", "3 December, 14:05");
    row("2026-11-22T00:00:00Z", "Sunday 22 November, 00:00", "today 00:00");
    row("2026-11-21T23:59:59Z", "Saturday 21 November, 23:59", "yesterday 23:59");
    row("2026-11-23T09:20:00Z", "Monday 23 November, 09:20", "tomorrow 09:20");
    row("2026-07-01T10:00:00Z", "Wednesday 1 July, 11:00", "1 July, 11:00");
    row("2027-01-02T10:00:00Z", "Saturday 2 January 2027, 10:00", "2 January 2027, 10:00");
    // D-04: either side of the hour that comes twice.
    row("2026-10-25T00:30:00Z", "Sunday 25 October, 01:30", "25 October, 01:30");
    row("2026-10-25T01:30:00Z", "Sunday 25 October, 01:30", "25 October, 01:30");
}

void ErrorWordsTest::datesAreSpoken()
{
    QFETCH(QString, instant);
    const Instant when = *parseInstant(instant);
    QTEST(spokenDate(when, inLondon()), "date");
    QTEST(spokenMoment(when, inLondon()), "moment");
}

// D-07: another zone says the same instant in its own hours.
void ErrorWordsTest::theSameInstantInAnotherZone()
{
    WordContext tokyo = inLondon();
    tokyo.zone = QTimeZone("Asia/Tokyo");
    QCOMPARE(spokenMoment(kNow, tokyo), QStringLiteral("today 21:00"));
    QCOMPARE(exactDate(*parseInstant(u"2026-07-01T10:00:09Z"), inLondon()),
             QStringLiteral("Wednesday 1 July 2026, 11:00:09 BST"));
}

void ErrorWordsTest::windowsAreSpoken()
{
    QCOMPARE(spokenWindow(kNow + 2h, kNow + 6h, inLondon()),
             QStringLiteral("between 14:00 and 18:00"));
    QCOMPARE(spokenWindow(kNow + 18h, kNow + 22h, inLondon()),
             QStringLiteral("between tomorrow 06:00 and tomorrow 10:00"));
    QCOMPARE(spokenWindow(kNow + 24h * 21, kNow + 24h * 24, inLondon()),
             QStringLiteral("between 13 December and 16 December"));
}

void ErrorWordsTest::countsHaveTheirPlural()
{
    QCOMPARE(summaryWords(0, 0, {}), QStringLiteral("No bank is connected yet"));
    QCOMPARE(summaryWords(0, 1, {}), QStringLiteral("1 connection, and it does not need you"));
    QCOMPARE(summaryWords(0, 2, {}), QStringLiteral("2 connections, and none needs you"));
    QCOMPARE(summaryWords(3, 11, Countdown{Countdown::Unit::Days, 4, false, {}}),
             QStringLiteral("3 of 11 connections need you · next consent ends in 4 days"));
    QCOMPARE(summaryWords(1, 1, Countdown{Countdown::Unit::Hours, 1, false, {}}),
             QStringLiteral("1 of 1 connection needs you · next consent ends in 1 hour"));
    QCOMPARE(summaryWords(1, 11, {}), QStringLiteral("1 of 11 connections needs you"));
    QCOMPARE(enrichmentWords({EnrichmentState::Pending, 0, 1, {}}),
             QStringLiteral("not enriched yet"));
    QCOMPARE(enrichmentWords({EnrichmentState::Pending, 2, 3, {}}),
             QStringLiteral("2 of 3 accounts enriched"));
    QCOMPARE(flowTimeLeft(kNow + 61s, kNow), QStringLiteral("1 minute left to approve"));
    QCOMPARE(flowTimeLeft(kNow + 1s, kNow), QStringLiteral("1 second left to approve"));
    QCOMPARE(flowTimeLeft(kNow, kNow), QStringLiteral("Time is up"));
}

void ErrorWordsTest::aCommandDoesNotPromiseToTryAgain_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind)
        QTest::newRow(qPrintable(errorKindWord(ErrorKind(kind)))) << kind;
}

void ErrorWordsTest::aCommandDoesNotPromiseToTryAgain()
{
    QFETCH(int, kind);
    WordContext command{kNow, QTimeZone::utc(), QLocale::c(), Speaker::Command};
    Error error = makeError(ErrorKind(kind), {}, {});
    for (const bool dated : {false, true}) {
        if (dated)
            error.retryAt = kNow + 5min;
        const QString told = errorSentence(error, command);
        QVERIFY2(!told.contains(QStringLiteral("by itself")), qPrintable(told));
        QVERIFY2(!told.contains(QStringLiteral("Next try")), qPrintable(told));
    }
}

void ErrorWordsTest::wordsOfTheServiceBecomeOurs()
{
    QCOMPARE(accountTypeName(QStringLiteral("cash:current")), QStringLiteral("current account"));
    QCOMPARE(accountTypeName(QStringLiteral("piggy bank")), QStringLiteral("piggy bank"));
    SyncRecord sync;
    sync.action = QStringLiteral("client-update");
    QCOMPARE(syncKindWords(sync), QStringLiteral("asked for"));
    QCOMPARE(fetchWords(sync), QStringLiteral("under way"));
    sync.method = QStringLiteral("ADD");
    sync.fetchStatus = QStringLiteral("mfa-required");
    QCOMPARE(syncKindWords(sync), QStringLiteral("on connecting"));
    QCOMPARE(fetchWords(sync), QStringLiteral("the bank wanted a confirmation"));
    sync.fetchStatus = QStringLiteral("abducted");
    QCOMPARE(fetchWords(sync), QStringLiteral("abducted"));
}

void ErrorWordsTest::aFlowMovesThroughItsSteps()
{
    FlowStatus status;
    status.bankName = QStringLiteral("Barclays");
    status.stage = FlowStage::AtTheBank;
    const QList<FlowStep> steps = flowSteps(status);
    QCOMPARE(steps.size(), 4);
    QCOMPARE(steps.at(0).state, FlowStep::State::Done);
    QCOMPARE(steps.at(1).state, FlowStep::State::Now);
    QCOMPARE(steps.at(3).state, FlowStep::State::Ahead);
    QCOMPARE(
        flowSentence(status),
        QStringLiteral(
            "Barclays is open in your browser. Approve there; this window follows by itself."));
    status.browserFailed = true;
    QVERIFY(flowSentence(status).contains(QStringLiteral("Copy the link")));
}

QTEST_GUILESS_MAIN(ErrorWordsTest)
#include "tst_errorwords.moc"
