// The program whole, over settings that come late: what has to wait for them waits.
#include "app/desktop/desktop.h"

#include "core/base/clock.h"
#include "core/service/preferences.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

/// Keeps everybody else from reading the database while it lives, as a slow disk would.
class SlowDatabase
{
public:
    explicit SlowDatabase(const QString &path)
    {
        QSqlDatabase base = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"slow"_s);
        base.setDatabaseName(path);
        QSqlQuery query(base.open() ? base : QSqlDatabase());
        if (!query.exec(u"PRAGMA locking_mode = EXCLUSIVE"_s) || !query.exec(u"BEGIN EXCLUSIVE"_s))
            qFatal("the database cannot be held");
    }
    ~SlowDatabase() { QSqlDatabase::removeDatabase(u"slow"_s); }
    SlowDatabase(const SlowDatabase &) = delete;
    SlowDatabase &operator=(const SlowDatabase &) = delete;
};

bool isWindowShown()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    return std::any_of(all.begin(), all.end(), [](QWidget *one) { return one->isVisible(); });
}

} // namespace

class DesktopTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("HOLDFAST_LOG", "off");
        for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CONFIG_DIRS"})
            qputenv(place, QFile::encodeName(m_home.filePath(QString::fromLatin1(place))));
        // A service that is not there.
        QFile profile(m_home.filePath(u"profile.json"_s));
        QVERIFY(profile.open(QIODevice::WriteOnly));
        const QJsonObject content{{u"name"_s, u"Test"_s},
                                  {u"identityUrl"_s, u"http://127.0.0.1:1"_s},
                                  {u"apiUrl"_s, u"http://127.0.0.1:1/v3"_s},
                                  {u"clientId"_s, u"c"_s},
                                  {u"userId"_s, u"u"_s},
                                  {u"clientAuthentication"_s, u"client_secret_basic"_s},
                                  {u"secretFile"_s, u"none"_s}};
        profile.write(QJsonDocument(content).toJson());
    }

    void aHiddenStartWaitsForSettingsThatComeLate_data()
    {
        QTest::addColumn<bool>("tray");
        QTest::newRow("with the icon in the tray") << true;
        QTest::newRow("without: nobody could come back to it") << false;
    }
    void aHiddenStartWaitsForSettingsThatComeLate()
    {
        QFETCH(bool, tray);
        DesktopOptions options;
        options.profile = m_home.filePath(u"profile.json"_s);
        options.dataFolder = m_home.filePath(tray ? u"tray"_s : u"none"_s);
        options.hidden = true;
        Preferences wanted;
        wanted.reminders.tray = tray;
        keep(options.dataFolder, wanted);
        auto slow = std::make_unique<SlowDatabase>(options.dataFolder + u"/holdfast.db"_s);

        const SystemClock clock;
        ProgramLog log(clock);
        Desktop desktop(options, log,
                        std::async(std::launch::deferred, InstanceLock::take, options.dataFolder),
                        Qt::LeftToRight);
        desktop.start();
        const QString door = options.dataFolder + u"/holdfast.socket"_s;
        QTest::qWait(400); // longer than the first picture waits for a slow disk
        QVERIFY(!isWindowShown());
        QVERIFY(!QFile::exists(door)); // nothing was begun either
        slow.reset();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(door), 10'000);
        QCOMPARE(isWindowShown(), !tray);
    }

    void aWindowDoesNotWaitForThem()
    {
        DesktopOptions options;
        options.profile = m_home.filePath(u"profile.json"_s);
        options.dataFolder = m_home.filePath(u"window"_s);
        keep(options.dataFolder, {});
        const SlowDatabase slow(options.dataFolder + u"/holdfast.db"_s);
        const SystemClock clock;
        ProgramLog log(clock);
        Desktop desktop(options, log,
                        std::async(std::launch::deferred, InstanceLock::take, options.dataFolder),
                        Qt::LeftToRight);
        desktop.start();
        QTRY_VERIFY(isWindowShown());
    }

private:
    /// As an earlier run has left it.
    void keep(const QString &folder, const Preferences &wanted)
    {
        const SystemClock clock;
        Store store(clock);
        const auto lock = InstanceLock::take(folder);
        store.open(folder, Store::Mode::ReadWrite, this, [](const auto &) {});
        bool kept = false;
        store.setSetting(u"preferences"_s, preferencesText(wanted), this,
                         [&kept](const auto &result) { kept = result.has_value(); });
        QTRY_VERIFY(kept);
    }

    QTemporaryDir m_home;
};

QTEST_MAIN(DesktopTest)
#include "tst_desktop.moc"
