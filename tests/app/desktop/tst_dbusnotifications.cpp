// Notifications over a real session bus with a service that does what a test wants: capabilities, text
// from outside, replacing and taking back, and a desktop that has no such service, or a slow one.
#include "app/desktop/dbusnotifications.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kService = u"org.freedesktop.Notifications"_s;
const QString kPath = u"/org/freedesktop/Notifications"_s;

/// What one call of Notify brought.
struct Told
{
    uint replaces = 0;
    QString title;
    QString body;
    QStringList actions;
};

/// The desktop's service.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    explicit Desktop(const QString &name)
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, name)), m_name(name)
    {
        m_bus.registerObject(kPath, this, QDBusConnection::ExportAllSlots);
        if (!m_bus.registerService(kService))
            qFatal("the name is taken");
    }
    ~Desktop() override
    {
        m_bus.unregisterService(kService);
        QDBusConnection::disconnectFromBus(m_name);
    }

    QStringList capabilities{u"body"_s, u"actions"_s, u"body-markup"_s};
    std::vector<Told> told;
    QList<uint> closedHere;
    bool answers = true;

    void signal(const QString &name, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(kPath, kService, name);
        message.setArguments(arguments);
        m_bus.send(message);
    }

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &, int,
                const QDBusMessage &message)
    {
        if (!answers)
            message.setDelayedReply(true);
        told.push_back({replaces, title, body, actions});
        return replaces != 0 ? replaces : ++m_last;
    }
    void CloseNotification(uint id) { closedHere << id; }

private:
    QDBusConnection m_bus;
    QString m_name;
    uint m_last = 40;
};

DesktopNotification sample(const QString &key = u"k"_s)
{
    return {key, u"M&S <b>Bank</b>"_s, u"a < b & \"c\""_s,
            {{kDefaultAction, u"Show"_s}, {u"renew"_s, u"Renew"_s}}};
}

} // namespace

class DBusNotificationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_desktop = std::make_unique<Desktop>(u"desktop%1"_s.arg(++number));
        start();
    }
    void cleanup()
    {
        m_ours.reset();
        m_desktop.reset();
    }

    void markupIsEscapedWhereItIsMarkup_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("actions");
        QTest::newRow("all") << QStringList{u"body"_s, u"actions"_s, u"body-markup"_s}
                             << u"a &lt; b &amp; &quot;c&quot;"_s << true;
        QTest::newRow("no markup") << QStringList{u"body"_s, u"actions"_s}
                                   << u"a < b & \"c\""_s << true;
        QTest::newRow("no actions") << QStringList{u"body"_s} << u"a < b & \"c\""_s << false;
        QTest::newRow("nothing") << QStringList() << QString() << false;
    }
    void markupIsEscapedWhereItIsMarkup()
    {
        QFETCH(QStringList, capabilities);
        QFETCH(QString, body);
        QFETCH(bool, actions);
        m_desktop->capabilities = capabilities;
        m_ours->show(sample());
        QTRY_COMPARE(m_desktop->told.size(), 1U);
        const Told told = m_desktop->told.front();
        QCOMPARE(told.title, u"M&S <b>Bank</b>"_s); // never markup
        QCOMPARE(told.body, body);
        QCOMPARE(told.actions, actions ? QStringList({u"default"_s, u"Show"_s, u"renew"_s, u"Renew"_s})
                                       : QStringList());
    }

    void oneOfTheSameKeyTakesItsPlace()
    {
        m_ours->show(sample());
        m_ours->show(sample()); // while the first is on its way
        m_ours->show(sample(u"other"_s));
        QTRY_COMPARE(m_desktop->told.size(), 2U);
        m_ours->show(sample());
        QTRY_COMPARE(m_desktop->told.size(), 3U);
        QVERIFY(m_desktop->told.back().replaces != 0);
    }

    void whatIsTakenBackIsClosed()
    {
        m_ours->show(sample());
        QTRY_COMPARE(m_desktop->told.size(), 1U);
        m_ours->withdraw(u"k"_s); // perhaps before its id is known
        QTRY_COMPARE(m_desktop->closedHere.size(), 1);
        m_ours->withdraw(u"k"_s);
        m_ours->withdraw(u"never"_s);
        settle();
        QCOMPARE(m_desktop->closedHere.size(), 1);
    }

    void anActionIsToldOfOursAlone()
    {
        QSignalSpy activated(m_ours.get(), &Notifications::activated);
        const uint id = shown();
        m_desktop->signal(u"ActionInvoked"_s, {id + 7, u"default"_s});
        // A stranger on the same bus.
        QDBusMessage forged = QDBusMessage::createSignal(kPath, kService, u"ActionInvoked"_s);
        forged.setArguments({id, u"renew"_s});
        auto stranger =
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"stranger"_s);
        stranger.send(forged);
        settle();
        QVERIFY(activated.isEmpty());
        m_desktop->signal(u"ActionInvoked"_s, {id, u"renew"_s});
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.at(0), (QVariantList{u"k"_s, u"renew"_s}));
        QDBusConnection::disconnectFromBus(u"stranger"_s);
    }

    void oneThatWasClosedIsTold()
    {
        QSignalSpy closed(m_ours.get(), &Notifications::closed);
        m_desktop->signal(u"NotificationClosed"_s, {shown(), 2U});
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(closed.at(0).at(0).toString(), u"k"_s);
        m_ours->show(sample());
        QTRY_COMPARE(m_desktop->told.size(), 2U);
        QCOMPARE(m_desktop->told.back().replaces, 0U);
    }

    void withoutAServiceItIsClosedAtOnce()
    {
        m_desktop.reset();
        QSignalSpy closed(m_ours.get(), &Notifications::closed);
        m_ours->show(sample());
        QTRY_COMPARE(closed.size(), 1);
        // One that comes later is asked anew.
        m_desktop = std::make_unique<Desktop>(u"later"_s);
        m_ours->show(sample());
        QTRY_COMPARE(m_desktop->told.size(), 1U);
    }

    void aServiceThatDoesNotAnswerIsGivenUp()
    {
        m_desktop->answers = false;
        QSignalSpy closed(m_ours.get(), &Notifications::closed);
        m_ours->show(sample());
        QTRY_COMPARE(m_desktop->told.size(), 1U);
        QTRY_COMPARE(closed.size(), 1);
    }

    void oneThatIsStartedAnewKnowsNothingOfTheOld()
    {
        QSignalSpy closed(m_ours.get(), &Notifications::closed);
        (void)shown();
        m_desktop.reset();
        QTRY_COMPARE(closed.size(), 1);
        m_desktop = std::make_unique<Desktop>(u"anew"_s);
        m_desktop->capabilities = {u"body"_s};
        m_ours->show(sample());
        QTRY_COMPARE(m_desktop->told.size(), 1U);
        QCOMPARE(m_desktop->told.front().replaces, 0U);
        QVERIFY(m_desktop->told.front().actions.isEmpty());
    }

    void withoutABusItIsClosed()
    {
        DBusNotifications ours(QDBusConnection(u"none"_s), 300ms);
        QSignalSpy closed(&ours, &Notifications::closed);
        ours.show(sample());
        QTRY_COMPARE(closed.size(), 1);
    }

private:
    void start()
    {
        m_ours = std::make_unique<DBusNotifications>(QDBusConnection::sessionBus(), 300ms);
    }
    /// Shows one and answers with its id.
    uint shown()
    {
        m_ours->show(sample());
        [this] { QTRY_COMPARE(m_desktop->told.size(), 1U); }();
        m_ours->show(sample()); // answered once the first one is
        [this] { QTRY_COMPARE(m_desktop->told.size(), 2U); }();
        const uint id = m_desktop->told.back().replaces;
        m_desktop->told.resize(1);
        return id;
    }
    /// Whatever was sent has come.
    static void settle()
    {
        QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(
            u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus.Peer"_s, u"Ping"_s));
        QTest::qWait(50);
    }

    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<DBusNotifications> m_ours;
};

QTEST_GUILESS_MAIN(DBusNotificationsTest)
#include "tst_dbusnotifications.moc"
