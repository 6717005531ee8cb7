// The lock of the screen as desktops tell of it, over a bus of the test's own that stands for both buses
// (U-07).
#include "app/desktop/screenlock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

#include <utility>
#include <vector>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

const QString kLogind = u"org.freedesktop.login1"_s;
const QString kSession = u"/org/freedesktop/login1/session/ours"_s;

/// What logind has of the question whose session this is.
class Logind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    Logind() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"logind"_s))
    {
        m_bus.registerObject(u"/org/freedesktop/login1"_s, this, QDBusConnection::ExportAllSlots);
        if (!m_bus.registerService(kLogind))
            qFatal("the name is taken");
    }
    ~Logind() override
    {
        m_bus.unregisterService(kLogind);
        QDBusConnection::disconnectFromBus(u"logind"_s);
    }

    bool knowsTheProgram = true;
    bool answers = true; ///< else when answerNow() says so
    QStringList asked;

    void answerNow()
    {
        for (const QDBusMessage &call : std::exchange(m_waiting, {}))
            m_bus.send(call.createReply(QVariant::fromValue(QDBusObjectPath(kSession))));
    }
    void lock(const QString &session)
    {
        m_bus.send(QDBusMessage::createSignal(session, kLogind + u".Session"_s, u"Lock"_s));
    }

    /// What the desktop has told logind of a session.
    void hint(const QString &session, bool locked,
              const QString &interface = kLogind + u".Session"_s)
    {
        QDBusMessage signal = QDBusMessage::createSignal(
            session, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        signal << interface << QVariantMap{{u"LockedHint"_s, locked}} << QStringList();
        m_bus.send(signal);
    }

public Q_SLOTS:
    QDBusObjectPath GetSessionByPID(uint process, const QDBusMessage &call)
    {
        asked << (process == uint(QCoreApplication::applicationPid()) ? u"by process"_s : u"?"_s);
        if (!knowsTheProgram) {
            call.setDelayedReply(true);
            m_bus.send(call.createErrorReply(kLogind + u".NoSessionForPID"_s, u"none"_s));
            return {};
        }
        return answer(call);
    }
    QDBusObjectPath GetSession(const QString &id, const QDBusMessage &call)
    {
        asked << id;
        return answer(call);
    }

private:
    QDBusObjectPath answer(const QDBusMessage &call)
    {
        if (!answers) {
            call.setDelayedReply(true);
            m_waiting.push_back(call);
        }
        return QDBusObjectPath(kSession);
    }

    QDBusConnection m_bus;
    std::vector<QDBusMessage> m_waiting;
};

} // namespace

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
    /// Whether a lock of our session is told; it may take a moment to listen for it.
    static bool isTold(Logind &logind, const QSignalSpy &locked)
    {
        return QTest::qWaitFor([&] {
            logind.lock(kSession);
            QTest::qWait(20);
            return !locked.isEmpty();
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Before anybody looks for the bus of the system.
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
        if (!QDBusConnection::sessionBus().isConnected())
            QSKIP("there is no session bus");
    }
    void init() { qunsetenv("XDG_SESSION_ID"); }

    void aLockIsToldAndItsEndIsNot_data()
    {
        QTest::addColumn<QString>("interface");
        QTest::newRow("freedesktop") << u"org.freedesktop.ScreenSaver"_s;
        QTest::newRow("GNOME") << u"org.gnome.ScreenSaver"_s;
        QTest::newRow("Cinnamon") << u"org.cinnamon.ScreenSaver"_s;
        QTest::newRow("MATE") << u"org.mate.ScreenSaver"_s;
        QTest::newRow("Xfce") << u"org.xfce.ScreenSaver"_s;
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

    void theSessionOfTheProgramIsAskedFor()
    {
        Logind logind;
        ScreenLock lock;
        QSignalSpy locked(&lock, &ScreenLock::locked);
        lock.watch();
        QVERIFY(isTold(logind, locked));
        QCOMPARE(logind.asked, QStringList{u"by process"_s});
        locked.clear();
        logind.lock(u"/org/freedesktop/login1/session/theirs"_s);
        QTest::qWait(50);
        QVERIFY(locked.isEmpty());
    }

    // Desktops that lock by themselves, and only say so to logind.
    void aSessionThatIsLockedIsTold()
    {
        Logind logind;
        ScreenLock lock;
        QSignalSpy locked(&lock, &ScreenLock::locked);
        lock.watch();
        QVERIFY(isTold(logind, locked)); // it listens
        locked.clear();
        logind.hint(kSession, false);
        logind.hint(u"/org/freedesktop/login1/session/theirs"_s, true);
        logind.hint(kSession, true, kLogind + u".Seat"_s);
        QTest::qWait(50);
        QVERIFY(locked.isEmpty());
        logind.hint(kSession, true);
        QTRY_COMPARE(locked.size(), 1);
    }

    void aProgramOutsideOfASessionHasThatOfItsDesktop_data()
    {
        QTest::addColumn<QByteArray>("named");
        QTest::addColumn<QString>("asked");
        QTest::newRow("named by the environment") << QByteArray("c7") << u"c7"_s;
        QTest::newRow("in which the person sits") << QByteArray() << u"auto"_s;
    }
    void aProgramOutsideOfASessionHasThatOfItsDesktop()
    {
        QFETCH(QByteArray, named);
        QFETCH(QString, asked);
        if (!named.isEmpty())
            qputenv("XDG_SESSION_ID", named);
        Logind logind;
        logind.knowsTheProgram = false;
        ScreenLock lock;
        QSignalSpy locked(&lock, &ScreenLock::locked);
        lock.watch();
        QVERIFY(isTold(logind, locked));
        QCOMPARE(logind.asked, (QStringList{u"by process"_s, asked}));
    }

    void anAnswerMayComeLateAndNeedNotCome()
    {
        Logind logind;
        logind.knowsTheProgram = false;
        logind.answers = false;
        auto lock = std::make_unique<ScreenLock>();
        QSignalSpy locked(lock.get(), &ScreenLock::locked);
        lock->watch();
        QTRY_COMPARE(logind.asked.size(), 2);
        // Meanwhile the desktop's own word counts.
        say(u"org.gnome.ScreenSaver"_s, true);
        QTRY_COMPARE(locked.size(), 1);
        locked.clear();
        logind.answerNow();
        QVERIFY(isTold(logind, locked));

        lock = std::make_unique<ScreenLock>();
        lock->watch();
        QTRY_COMPARE(logind.asked.size(), 4);
        lock.reset();
        logind.answerNow(); // to nobody
        QTest::qWait(50);
    }
};

QTEST_GUILESS_MAIN(ScreenLockTest)
#include "tst_screenlock.moc"
