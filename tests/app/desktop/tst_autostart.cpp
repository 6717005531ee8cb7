// The entry that starts Holdfast at login: made, brought up to date, removed, and left alone where it
// is somebody else's.
#include "app/desktop/autostart.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

class AutostartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void itIsMadeAndRemoved()
    {
        const Autostart entry = entryFor(u"/usr/bin/holdfast"_s);
        QVERIFY(entry.follow(true));
        QVERIFY(lines().contains("Exec=\"/usr/bin/holdfast\" --hidden"));
        // A desktop passes over an entry whose program is gone.
        QVERIFY(lines().contains("TryExec=/usr/bin/holdfast"));
        QVERIFY(lines().contains("Type=Application"));
        QVERIFY(entry.follow(true)); // twice is once
        QVERIFY(entry.follow(false));
        QVERIFY(!QFile::exists(path()));
        QVERIFY(entry.follow(false));
    }

    void theCommandIsQuoted_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("blank") << u"/home/a b"_s
                               << QByteArray("Exec=\"/bin/h\" --hidden \"--data-dir\" \"/home/a b\"");
        QTest::newRow("quote")
            << u"/a\"b"_s << QByteArray("Exec=\"/bin/h\" --hidden \"--data-dir\" \"/a\\\\\"b\"");
        QTest::newRow("backslash")
            << u"/a\\b"_s << QByteArray("Exec=\"/bin/h\" --hidden \"--data-dir\" \"/a\\\\\\\\b\"");
        QTest::newRow("dollar, percent")
            << u"/$x%f"_s << QByteArray("Exec=\"/bin/h\" --hidden \"--data-dir\" \"/\\\\$x%%f\"");
        QTest::newRow("lines that break")
            << u"/a\nHidden=true\r\tb"_s
            << QByteArray("Exec=\"/bin/h\" --hidden \"--data-dir\" \"/a\\nHidden=true\\r\\tb\"");
    }
    void theCommandIsQuoted()
    {
        QFETCH(QString, folder);
        QFETCH(QByteArray, line);
        QVERIFY(Autostart(place(), u"/bin/h"_s, {u"--data-dir"_s, folder}).follow(true));
        QVERIFY2(lines().contains(line), lines().join('\n').constData());
    }

    void whatTheFormatCannotHoldIsRefused_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("argument");
        QTest::newRow("program") << u"/bin/\x1b[2Jh"_s << u"/home"_s;
        QTest::newRow("argument") << u"/bin/h"_s << u"/ho\x01me"_s;
        QTest::newRow("C1") << u"/bin/h\u0085"_s << u"/home"_s;
    }
    void whatTheFormatCannotHoldIsRefused()
    {
        QFETCH(QString, program);
        QFETCH(QString, argument);
        const auto made = Autostart(place(), program, {argument}).follow(true);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::OutputFile);
        QCOMPARE(made.error().part, u"characters"_s);
        QVERIFY(!QFile::exists(path()));
    }

    void aProgramThatMovedIsFound()
    {
        QVERIFY(entryFor(u"/old/holdfast"_s).follow(true));
        QVERIFY(entryFor(u"/new/holdfast"_s).follow(true));
        QVERIFY(lines().contains("Exec=\"/new/holdfast\" --hidden"));
    }

    void whatTheDesktopSwitchedOffStaysSo_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("hidden") << QByteArray("Hidden=true");
        QTest::newRow("GNOME") << QByteArray("X-GNOME-Autostart-enabled=false");
    }
    void whatTheDesktopSwitchedOffStaysSo()
    {
        QFETCH(QByteArray, line);
        QVERIFY(entryFor(u"/old/holdfast"_s).follow(true));
        QFile file(path());
        QVERIFY(file.open(QIODevice::Append));
        file.write(line + '\n');
        file.close();
        QVERIFY(entryFor(u"/new/holdfast"_s).follow(true));
        QVERIFY(lines().contains(line));
        QVERIFY(entryFor(u"/new/holdfast"_s).follow(false));
        QVERIFY(!QFile::exists(path()));
    }

    void somebodyElsesFileIsLeftAlone_data()
    {
        QTest::addColumn<bool>("wanted");
        QTest::newRow("wanted") << true;
        QTest::newRow("not wanted") << false;
    }
    void somebodyElsesFileIsLeftAlone()
    {
        QFETCH(bool, wanted);
        const QByteArray theirs = "[Desktop Entry]\nExec=holdfast --sandbox\n";
        QVERIFY(QDir().mkpath(place()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(theirs);
        file.close();
        const auto made = entryFor(u"/usr/bin/holdfast"_s).follow(wanted);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::OutputFile);
        QCOMPARE(made.error().part, u"foreign"_s);
        QCOMPARE(made.error().about, path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), theirs);
    }

    void aFolderThatCannotBeMadeIsToldAs()
    {
        QFile file(place());
        QVERIFY(file.open(QIODevice::WriteOnly)); // a file where the folder would be
        const auto made = entryFor(u"/usr/bin/holdfast"_s).follow(true);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::OutputFile);
    }

    void theFolderIsThePersonsOwn()
    {
        qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
        QCOMPARE(Autostart::standardFolder(), m_folder->path() + u"/autostart"_s);
        qunsetenv("XDG_CONFIG_HOME");
    }

private:
    [[nodiscard]] QString place() const { return m_folder->filePath(u"autostart"_s); }
    [[nodiscard]] QString path() const
    {
        return place() + QStringLiteral("/" HOLDFAST_APPLICATION_ID ".desktop");
    }
    [[nodiscard]] Autostart entryFor(const QString &program) const
    {
        return Autostart(place(), program, {});
    }
    [[nodiscard]] QList<QByteArray> lines() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(AutostartTest)
#include "tst_autostart.moc"
