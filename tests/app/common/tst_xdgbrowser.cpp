// The system's browser is called through xdg-open, and what that says is believed.
#include "app/common/xdgbrowser.h"
#include "support/outcome.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class XdgBrowserTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    /// What PATH has as xdg-open.
    void install(const QByteArray &script)
    {
        QFile program(file(u"xdg-open"_s));
        QVERIFY(program.open(QIODevice::WriteOnly | QIODevice::Truncate));
        program.write("#!/bin/sh\n" + script);
        program.close();
        QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile found(file(name));
        return found.open(QIODevice::ReadOnly) ? found.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(file(u"xdg-open"_s));
        qputenv("PATH", QFile::encodeName(m_folder.path() + u":/usr/bin:/bin"_s));
        qputenv("HERE", QFile::encodeName(m_folder.path()));
    }

    void itGetsTheLinkAsItsOneArgument()
    {
        install("printf '%s %s' \"$#\" \"$1\" >\"$HERE/link\"\n");
        XdgBrowser browser;
        Outcome<std::monostate> outcome;
        browser.open(QUrl(u"https://id.example/oidc/auth?a=1&b=%20%24(x)"_s), this, outcome.take());
        QCOMPARE(outcome.count(), 0);
        QTRY_COMPARE(outcome.count(), 1);
        QCOMPARE(outcome.word(), u"ok"_s);
        QCOMPARE(read(u"link"_s), QByteArray("1 https://id.example/oidc/auth?a=1&b=%20%24(x)"));
    }

    void oneThatFailsIsTold_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no browser") << QByteArray("exit 3\n") << u"exit code 3"_s;
        QTest::newRow("it failed") << QByteArray("exit 4\n") << u"exit code 4"_s;
        QTest::newRow("crash") << QByteArray("kill -9 $$\n") << u"crashed"_s;
        QTest::newRow("no program") << QByteArray() << u"not installed"_s;
    }
    void oneThatFailsIsTold()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, detail);
        if (script.isEmpty())
            qputenv("PATH", QFile::encodeName(m_folder.path()));
        else
            install(script);
        XdgBrowser browser;
        Outcome<std::monostate> outcome;
        browser.open(QUrl(u"https://id.example/"_s), this, outcome.take());
        QTRY_COMPARE(outcome.count(), 1);
        QCOMPARE(outcome.word(), u"return-path"_s);
        QCOMPARE(outcome.error().part, u"browser"_s);
        QVERIFY2(outcome.error().detail.contains(detail), qPrintable(outcome.error().detail));
    }

    void oneThatGoesOnCountsAsStartedAndIsLeftAlone()
    {
        install("echo $$ >\"$HERE/pid\"\nexec sleep 60\n");
        XdgBrowser browser(200ms);
        Outcome<std::monostate> outcome;
        browser.open(QUrl(u"https://id.example/"_s), this, outcome.take());
        QTRY_COMPARE(outcome.count(), 1);
        QCOMPARE(outcome.word(), u"ok"_s);
        const int pid = read(u"pid"_s).trimmed().toInt();
        QVERIFY(pid > 0);
        QCOMPARE(kill(pid, 0), 0);
        QCOMPARE(getsid(pid), pid); // a Ctrl+C for us is not for it
        kill(pid, SIGKILL);
        QTest::qWait(0);
        QCOMPARE(outcome.count(), 1);
    }
};

QTEST_GUILESS_MAIN(XdgBrowserTest)
#include "tst_xdgbrowser.moc"
