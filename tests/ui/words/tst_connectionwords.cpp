#include "core/lifecycle/rules.h"
#include "ui/words/actionwords.h"
#include "ui/words/connectionwords.h"
#include "ui/words/translations.h"

#include <QTest>

using namespace holdfast;
using namespace std::chrono_literals;

namespace {

const Instant kNow = *parseInstant(u"2026-11-22T12:00:00Z");

BankConnection barclays()
{
    BankConnection connection;
    connection.id = ConnectionId{QStringLiteral("b:1")};
    connection.name = QStringLiteral("Barclays");
    connection.type = QStringLiteral("api");
    connection.status = QStringLiteral("ok");
    connection.tppConsent = true;
    connection.lastUpdated.value = *parseInstant(u"2026-11-22T10:04:00Z");
    connection.expiresAt.value = kNow + std::chrono::days{74};
    return connection;
}

WordContext inLondon()
{
    return {kNow, QTimeZone("Europe/London"), QLocale(QLocale::English, QLocale::UnitedKingdom)};
}

Assessment assessed(const BankConnection &connection)
{
    return assess(connection, {}, {}, kNow);
}

} // namespace

// The table of sentences, each from a connection as the service would send it.
class ConnectionWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*QCoreApplication::instance()); }
    void eachStateSaysWhatIsAndWhoseTurnItIs_data();
    void eachStateSaysWhatIsAndWhoseTurnItIs();
    void aNewOneSaysHowMuchOfItsHistoryIsHere();
    void everyReasonHasASentence();
    void adviceAndButtonsAgree();
    void hostileNamesStayWholeAndOnOneLine_data();
    void hostileNamesStayWholeAndOnOneLine();
    void aLateUpdateSaysByHowMuch_data();
    void aLateUpdateSaysByHowMuch();
    void aPauseBetweenTwoUpdatesSaysFromWhenOn();
    void theAllowanceSaysFromWhenOn();
};

void ConnectionWordsTest::eachStateSaysWhatIsAndWhoseTurnItIs_data()
{
    QTest::addColumn<BankConnection>("connection");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("tone");
    const auto row = [](const char *name, const BankConnection &connection, const char *headline,
                        const char *second, const char *button, Tone tone) {
        QTest::newRow(name) << connection << QString::fromUtf8(headline)
                            << QString::fromUtf8(second) << QString::fromUtf8(button) << int(tone);
    };
    row("healthy", barclays(), "74 days left", "Updated today 10:04, next between 14:04 and 18:04.",
        "", Tone::Fine);
    BankConnection c = barclays();
    c.expiresAt.value = kNow + std::chrono::days{4};
    row("expiring, reconsent", c, "4 days left", "Renewing takes a minute and no bank login.",
        "Renew consent", Tone::EndsSoon);
    c.tppConsent = false;
    row("expiring, reauth", c, "4 days left", "You will log in at Barclays to renew.",
        "Log in again", Tone::EndsSoon);
    c = barclays();
    c.expiresAt.value = kNow - std::chrono::days{20};
    c.lastUpdated.value = *parseInstant(u"2026-11-02T10:00:00Z");
    row("expired", c, "Ended 20 days ago", "Your data stays as it was on 2 November.",
        "Renew consent", Tone::NeedsYou);
    c.expiresAt.value = kNow - std::chrono::days{120};
    row("expired long ago", c, "Ended 120 days ago",
        "Too long ago for a simple renewal: log in again at Barclays.", "Log in again",
        Tone::NeedsYou);
    c = barclays();
    c.extendedStatus = QStringLiteral("expired");
    row("called expired before its date", c, "Access has ended",
        "Your data stays as it was on 22 November.", "Renew consent", Tone::NeedsYou);
    c = barclays();
    c.type = QStringLiteral("legacy");
    c.error = QStringLiteral("mfa_required");
    row("confirmation, legacy", c, "Barclays wants you to confirm",
        "Not an error: the bank asks for a code from time to time.", "Refresh", Tone::NeedsYou);
    c = barclays();
    c.error = QStringLiteral("credentials_error");
    row("credentials", c, "Barclays no longer accepts the login",
        "Has the password changed, or was access withdrawn at the bank?", "Log in again",
        Tone::NeedsYou);
    c = barclays();
    c.error = QStringLiteral("sync_error");
    row("bank down", c, "Barclays is not answering",
        "Nothing is wrong with your consent. Next try between 14:04 and 18:04.", "Sync now",
        Tone::Fine);
    c.error = QStringLiteral("sync_partial");
    row("partly", c, "Only some accounts were updated",
        "The service asks for the others again by itself.", "Sync now", Tone::Fine);
    c = barclays();
    c.status = QStringLiteral("never");
    c.lastUpdated = {};
    row("new", c, "Fetching your history",
        "Up to 36 months are on their way. You can go on working.", "", Tone::Fine);
    c = barclays();
    c.extendedStatus = QStringLiteral("stoppedSyncing");
    row("stopped", c, "No longer updated", "Your data stays as it was on 22 November.", "",
        Tone::Past);
    c = barclays();
    c.expiresAt = {std::nullopt, true};
    row("unreadable", c, "The end date cannot be read",
        "The service sent an end date in a form Holdfast cannot read; nothing is assumed about it.",
        "Sync now", Tone::Fine);
    c = barclays();
    c.type = QStringLiteral("zoopla");
    c.expiresAt.value = kNow - 1h;
    row("valuation, ended", c, "Ended 1 hour ago",
        "A valuation has no login to renew. Remove it and connect it again to go on.", "",
        Tone::Past);
}

void ConnectionWordsTest::eachStateSaysWhatIsAndWhoseTurnItIs()
{
    QFETCH(BankConnection, connection);
    const Assessment assessment = assessed(connection);
    QTEST(stateHeadline(connection, assessment, inLondon()), "headline");
    QTEST(secondSentence(connection, assessment, inLondon()), "second");
    QTEST(buttonText(assessment.advice.action), "button");
    QTEST(int(toneOf(assessment)), "tone");
}

void ConnectionWordsTest::aNewOneSaysHowMuchOfItsHistoryIsHere()
{
    BankConnection connection = barclays();
    connection.lastUpdated = {};
    LocalFacts facts;
    facts.transactionsFrom = QDate(2026, 2, 10);
    const auto told = [&] {
        return secondSentence(connection, assess(connection, facts, {}, kNow), inLondon());
    };
    QCOMPARE(told(),
             QStringLiteral("9 of up to 36 months so far. You can go on working."));
    // Once it has been updated its row tells that.
    connection.lastUpdated.value = kNow - 1h;
    QVERIFY(!told().contains(QStringLiteral("months")));
}

void ConnectionWordsTest::everyReasonHasASentence()
{
    const BankConnection connection = barclays();
    for (int reason = int(Reason::Ok) + 1; reason <= int(Reason::UnreadableDate); ++reason) {
        const QString sentence =
            whyNot(Reason(reason), Action::Sync, connection, assessed(connection), inLondon());
        QVERIFY2(sentence.endsWith(u'.'),
                 qPrintable(reasonWord(Reason(reason)) + QStringLiteral(": ") + sentence));
        QVERIFY(!sentence.contains(u'%'));
    }
    QVERIFY(
        whyNot(Reason::Ok, Action::Sync, connection, assessed(connection), inLondon()).isEmpty());
}

void ConnectionWordsTest::adviceAndButtonsAgree()
{
    for (const Action action : {Action::Reconsent, Action::Reauth, Action::Refresh, Action::Sync})
        QVERIFY(!buttonText(action).isEmpty());
    for (const Action action : {Action::Wait, Action::None}) {
        QVERIFY(buttonText(action).isEmpty());
        QVERIFY(!flowFor(action));
    }
    QVERIFY(!flowFor(Action::Sync));
    QVERIFY(flowFor(Action::Reconsent) == FlowKind::Reconsent);
}

// U-01, U-03, U-04: what a bank calls itself is shown as it is, once, on one line.
void ConnectionWordsTest::hostileNamesStayWholeAndOnOneLine_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"100%2 Bank", "%1 %n", "M&S Bank", "<b>Bold</b>", "a%b"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ConnectionWordsTest::hostileNamesStayWholeAndOnOneLine()
{
    QFETCH(QString, name);
    BankConnection connection = barclays();
    connection.error = QStringLiteral("credentials_error");
    connection.name = name;
    QCOMPARE(stateHeadline(connection, assessed(connection), inLondon()),
             name + QStringLiteral(" no longer accepts the login"));
    Assessment limited = assessed(connection);
    limited.allowance = Allowance{4, 4, 0, kNow + 21h};
    const QString why =
        whyNot(Reason::AllowanceUsed, Action::Sync, connection, limited, inLondon());
    QCOMPARE(why,
             name + QStringLiteral(
                        " allows 4 updates a day and all are used; again from tomorrow 09:00."));
    connection.name = name + QStringLiteral("\nline\x1b[31m");
    QVERIFY(!stateHeadline(connection, assessed(connection), inLondon()).contains(u'\n'));
}

void ConnectionWordsTest::aLateUpdateSaysByHowMuch_data()
{
    QTest::addColumn<std::chrono::milliseconds>("late");
    QTest::addColumn<QString>("row");
    const QString start = QStringLiteral("updated today 04:00, next one ");
    using std::chrono::milliseconds;
    QTest::newRow("a minute") << milliseconds(1min) << start + QStringLiteral("is late");
    QTest::newRow("almost an hour") << milliseconds(1h - 1ms) << start + QStringLiteral("is late");
    QTest::newRow("an hour") << milliseconds(1h) << start + QStringLiteral("late by 1 hour");
    QTest::newRow("two days") << milliseconds(47h + 59min) << start + QStringLiteral("late by 47 hour");
    QTest::newRow("more") << milliseconds(75h) << start + QStringLiteral("late by 3 day");
}

void ConnectionWordsTest::aLateUpdateSaysByHowMuch()
{
    QFETCH(const std::chrono::milliseconds, late);
    QFETCH(const QString, row);
    BankConnection connection;
    connection.lastUpdated.value = kNow - 8h;
    Assessment assessment;
    assessment.nextSync = NextSync{kNow - late - 4h, kNow - late, true};
    const QString told = updateWords(connection, assessment, inLondon());
    QVERIFY2(told.startsWith(row), qPrintable(told));
    const QString sentence = updateSentence(connection, assessment, inLondon());
    QVERIFY2(sentence.contains(row.mid(row.lastIndexOf(u"late"))), qPrintable(sentence));
}

void ConnectionWordsTest::aPauseBetweenTwoUpdatesSaysFromWhenOn()
{
    BankConnection connection;
    connection.name = QStringLiteral("Monzo");
    Assessment assessment;
    QVERIFY(pauseWords(assessment, inLondon()).isEmpty());
    assessment.coolDownUntil = kNow + 12min;
    QCOMPARE(pauseWords(assessment, inLondon()),
             QStringLiteral("The next manual update can be asked for from today 12:12."));
    QCOMPARE(whyNot(Reason::CoolDown, Action::Sync, connection, assessment, inLondon()),
             QStringLiteral("The last manual update was only a short while ago; the next one can be "
                            "asked for from today 12:12."));
}

void ConnectionWordsTest::theAllowanceSaysFromWhenOn()
{
    Assessment assessment;
    QVERIFY(allowanceWords(assessment, inLondon()).isEmpty());
    assessment.allowance = Allowance{4, 3, 1, kNow + 1h};
    QCOMPARE(allowanceWords(assessment, inLondon()),
             QStringLiteral("3 of 4 updates of the last 24 hours used, 1 left."));
    assessment.allowance = Allowance{4, 4, 0, kNow + 21h};
    QCOMPARE(
        allowanceWords(assessment, inLondon()),
        QStringLiteral("4 of 4 updates of the last 24 hours used; again from tomorrow 09:00."));
}

QTEST_GUILESS_MAIN(ConnectionWordsTest)
#include "tst_connectionwords.moc"
