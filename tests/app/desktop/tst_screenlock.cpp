// The lock of the screen as desktops tell of it, over a bus of the test's own (U-07).
#include "app/desktop/screenlock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;

class ScreenLockTest : public QObject
{
    Q_OBJECT

    static void say(const QString &interface, bool active)
    {
        QDBusMessage signal = QDBusMessage::createSignal(u"/ScreenSaver"_s, interface,
                                                         u"ActiveChanged"_s);
        signal << active;
        QVERIFY(QDBusConnection::sessionBus().send(signal));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDBusConnection::sessionBus().isConnected())
            QSKIP("there is no session bus");
    }

    void aLockIsToldAndItsEndIsNot_data()
    {
        QTest::addColumn<QString>("interface");
        QTest::newRow("freedesktop") << u"org.freedesktop.ScreenSaver"_s;
        QTest::newRow("GNOME") << u"org.gnome.ScreenSaver"_s;
    }
    void aLockIsToldAndItsEndIsNot()
    {
        QFETCH(QString, interface);
        ScreenLock lock;
        QSignalSpy locked(&lock, &ScreenLock::locked);
        lock.watch();
        say(interface, false);
        say(interface, true);
        QTRY_COMPARE(locked.count(), 1);
        say(interface, false);
        say(u"org.example.Other"_s, true);
        QTest::qWait(50);
        QCOMPARE(locked.count(), 1);
    }
};

QTEST_GUILESS_MAIN(ScreenLockTest)
#include "tst_screenlock.moc"
