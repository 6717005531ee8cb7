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

    void aBrowserIsUsableOnceSomethingOpensWebPages_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("usable");
        const QByteArray named = "[Default Applications]\nx-scheme-handler/https=one.desktop;\n";
        QTest::newRow("nothing") << QString() << QByteArray() << false;
        QTest::newRow("chosen by the person") << u"config/mimeapps.list"_s << named << true;
        QTest::newRow("of that desktop") << u"config/kde-mimeapps.list"_s << named << true;
        QTest::newRow("installed") << u"data/applications/mimeinfo.cache"_s << named << true;
        QTest::newRow("for something else")
            << u"config/mimeapps.list"_s << QByteArray("x-scheme-handler/mailto=m.desktop\n") << false;
        QTest::newRow("named as nothing")
            << u"config/mimeapps.list"_s << QByteArray("x-scheme-handler/https=\n") << false;
    }
    void aBrowserIsUsableOnceSomethingOpensWebPages()
    {
        QFETCH(QString, list);
        QFETCH(QByteArray, content);
        QFETCH(bool, usable);
        install("exit 0\n");
        QTemporaryDir home;
        const auto at = [&home](const char *name) {
            return QFile::encodeName(home.filePath(QLatin1String(name)));
        };
        qputenv("PATH", QFile::encodeName(m_folder.path())); // none of Debian's names
        qputenv("XDG_CONFIG_HOME", at("config"));
        qputenv("XDG_CONFIG_DIRS", at("none"));
        qputenv("XDG_DATA_HOME", at("data"));
        qputenv("XDG_DATA_DIRS", at("none"));
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        qunsetenv("BROWSER");
        if (!list.isEmpty()) {
            const QString path = home.filePath(list);
            QVERIFY(QDir().mkpath(QFileInfo(path).path()));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        QCOMPARE(findUsableXdgBrowser().has_value(), usable);
        QVERIFY(findXdgBrowser());
        qputenv("BROWSER", "somewhere");
        QVERIFY(findUsableXdgBrowser());
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_CONFIG_DIRS", "XDG_DATA_HOME",
                                 "XDG_DATA_DIRS", "XDG_CURRENT_DESKTOP", "BROWSER"})
            qunsetenv(name);
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
