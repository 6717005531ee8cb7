// What people read of a self-test: something for each finding, and advice that fits where they are.
#include "ui/words/selftestwords.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

class SelfTestWordsTest : public QObject
{
    Q_OBJECT

    static WordContext words(Speaker speaker)
    {
        return {fromMilliseconds(1'795'341'600'000), QTimeZone::utc(), QLocale::c(), speaker};
    }
    static CheckLine failed(const QString &name, ErrorKind kind, const QString &part = {})
    {
        return {name, CheckState::Failed, Found::Nothing, {}, makeError(kind, part, u"detail"_s)};
    }

private Q_SLOTS:
    void everyFindingSaysSomething()
    {
        for (int found = int(Found::Nothing) + 1; found <= int(Found::NotAskedWithoutUser); ++found) {
            const CheckLine line{u"x"_s, CheckState::Ok, Found(found), {u"1"_s, u"2"_s, u"3"_s}};
            QVERIFY2(!checkDetail(line).isEmpty(), qPrintable(QString::number(found)));
        }
    }

    void whatComesFromOutsideIsOneLine()
    {
        const CheckLine line{u"profile"_s, CheckState::Warning, Found::ProfileOdd,
                             {u"a\nb\x1b[31m"_s, QString(2000, u'x')}};
        const QString said = checkDetail(line);
        QVERIFY(!said.contains(u'\n') && !said.contains(u'\x1b'));
        QVERIFY(said.size() <= 601);
    }

    void adviceFitsWhereItIsRead_data()
    {
        QTest::addColumn<CheckLine>("line");
        QTest::newRow("database") << failed(u"database"_s, ErrorKind::StorageReadOnly);
        QTest::newRow("browser") << failed(u"browser"_s, ErrorKind::ReturnPath, u"browser"_s);
        QTest::newRow("secret") << failed(u"secret"_s, ErrorKind::SecretAbsent);
        QTest::newRow("loopback") << failed(u"loopback-ipv4"_s, ErrorKind::ReturnPath, u"port"_s);
        QTest::newRow("keychain") << failed(u"keychain"_s, ErrorKind::SecretStoreLocked);
        QTest::newRow("service") << failed(u"service"_s, ErrorKind::Network);
        QTest::newRow("certificate") << failed(u"api"_s, ErrorKind::NotPrivate);
        QTest::newRow("clock") << failed(u"clock"_s, ErrorKind::ClockOff);
        QTest::newRow("scope")
            << failed(u"scope user:create"_s, ErrorKind::NotAccepted, u"invalid_scope"_s);
        QTest::newRow("slow") << failed(u"keychain"_s, ErrorKind::TimedOut);
        QTest::newRow("profile") << failed(u"profile"_s, ErrorKind::Profile, u"apiUrl"_s);
    }
    void adviceFitsWhereItIsRead()
    {
        QFETCH(CheckLine, line);
        // What programs say stands below, by itself.
        const QString said = checkSentence(line, words(Speaker::Window));
        QVERIFY2(!said.isEmpty() && !said.contains(u"detail"_s), qPrintable(said));
        QCOMPARE(checkTechnicalDetail(line), u"Technical detail: detail"_s);
        const QStringList text =
            selfTestText({line}, words(Speaker::Window)).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(text.size(), 3);
        QCOMPARE(text.last().trimmed(), u"Technical detail: detail"_s);
        const QString window = checkAdvice(line, words(Speaker::Window));
        QVERIFY(!window.isEmpty());
        // A window has no options and no commands.
        QVERIFY2(!window.contains(u"--"_s) && !window.contains(u"holdfast-cli"_s),
                 qPrintable(window));
        QVERIFY(!checkAdvice(line, words(Speaker::Command)).isEmpty());
        QVERIFY(checkTitle(line.name) != line.name);
    }

    void whatIsFineNeedsNoAdvice()
    {
        const CheckLine fine{u"browser"_s, CheckState::Ok, Found::Program, {u"/usr/bin/x"_s}};
        QVERIFY(checkAdvice(fine, words(Speaker::Window)).isEmpty());
        const CheckLine left{u"user"_s, CheckState::Skipped, Found::Nothing, {}};
        QVERIFY(checkAdvice(left, words(Speaker::Window)).isEmpty());
        QVERIFY(!checkSentence(left, words(Speaker::Window)).isEmpty());
        QCOMPARE(selfTestVerdict({fine, left}), u"Nothing stands in the way."_s);
    }
};

QTEST_GUILESS_MAIN(SelfTestWordsTest)
#include "tst_selftestwords.moc"
