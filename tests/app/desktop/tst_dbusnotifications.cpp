// Notifications over a real session bus with a service that does what a test wants: capabilities, text
// from outside, replacing and taking back, and a desktop that has no such service, or a slow one, or one
// that comes late or is followed by another.
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
        leave();
        QDBusConnection::disconnectFromBus(m_name);
    }
    /// It is not the desktop's service any more, but still runs.
    void leave() { m_bus.unregisterService(kService); }

    QStringList capabilities{u"body"_s, u"actions"_s, u"body-markup"_s};
    std::vector<Told> told;
    QList<uint> closedHere;
    bool answers = true; ///< else when answerNow() says so
    bool refuses = false;

    void answerNow()
    {
        for (const auto &[call, answer] : std::exchange(m_waiting, {}))
            m_bus.send(call.createReply(answer));
    }
    void signal(const QString &name, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(kPath, kService, name);
        message.setArguments(arguments);
        m_bus.send(message);
    }

public Q_SLOTS:
    QStringList GetCapabilities(const QDBusMessage &message)
    {
        return answer(message, capabilities);
    }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &, int,
                const QDBusMessage &message)
    {
        told.push_back({replaces, title, body, actions});
        if (refuses) {
            message.setDelayedReply(true);
            m_bus.send(message.createErrorReply(QDBusError::InvalidArgs, u"no"_s));
        }
        return answer(message, replaces != 0 ? replaces : ++m_last);
    }
    void CloseNotification(uint id) { closedHere << id; }

private:
    template <class T>
    T answer(const QDBusMessage &call, T value)
    {
        if (!answers) {
            call.setDelayedReply(true);
            m_waiting.push_back({call, QVariant::fromValue(value)});
        }
        return value;
    }

    QDBusConnection m_bus;
    QString m_name;
    uint m_last = 40;
    std::vector<std::pair<QDBusMessage, QVariant>> m_waiting;
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
        m_desktop = newDesktop();
        start();
    }
    void cleanup()
    {
        m_ours.reset();
        m_desktop.reset();
    }

    void theRightToComeToTheFrontComesBeforeTheAction()
    {
        QStringList told;
        connect(m_ours.get(), &Notifications::activationGiven, this,
                [&told](const ActivationToken &token) { told << QString::fromLatin1(token.text()); });
        connect(m_ours.get(), &Notifications::activated, this,
                [&told](const QString &, const QString &action) { told << action; });
        QSignalSpy appeared(m_ours.get(), &Notifications::appeared);
        m_ours->show(sample());
        QTRY_COMPARE(appeared.size(), 1);
        m_desktop->signal(u"ActivationToken"_s, {41U, u"kwin-12"_s});
        m_desktop->signal(u"ActivationToken"_s, {999U, u"of-another"_s});
        m_desktop->signal(u"ActionInvoked"_s, {41U, u"default"_s});
        QTRY_COMPARE(told, QStringList({u"kwin-12"_s, u"default"_s}));
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

    void withoutAServiceItIsNotShown()
    {
        m_desktop.reset();
        start({50ms, 200ms});
        QSignalSpy closed(m_ours.get(), &Notifications::closed);
        QSignalSpy notShown(m_ours.get(), &Notifications::notShown);
        m_ours->show(sample());
        m_ours->show(sample(u"taken back"_s));
        m_ours->withdraw(u"taken back"_s);
        QTRY_COMPARE(notShown.size(), 1);
        QCOMPARE(notShown.at(0).at(0).toString(), u"k"_s);
        QVERIFY(closed.isEmpty());
        // One that comes after that is asked anew.
        m_desktop = newDesktop();
        m_ours->show(sample());
        QTRY_COMPARE(m_desktop->told.size(), 1U);
        QCOMPARE(notShown.size(), 1);
    }

    void aServiceThatComesLateIsToldWhatWaits()
    {
        m_desktop.reset();
        QSignalSpy notShown(m_ours.get(), &Notifications::notShown);
        m_ours->show(sample());
        m_ours->show(sample(u"taken back"_s));
        settle(); // nobody has answered what it can do
        m_ours->withdraw(u"taken back"_s);
        m_desktop = newDesktop();
        QTRY_COMPARE(m_desktop->told.size(), 1U);
        settle();
        QCOMPARE(m_desktop->told.size(), 1U);
        QVERIFY(notShown.isEmpty());
    }

    void aServiceThatDoesNotAnswerIsGivenUp()
    {
        start({100ms, 150ms});
        shown();
        m_desktop->answers = false;
        QSignalSpy notShown(m_ours.get(), &Notifications::notShown);
        m_ours->show(sample(u"other"_s));
        QTRY_COMPARE(m_desktop->told.size(), 2U);
        QTRY_COMPARE(notShown.size(), 1);
        QCOMPARE(notShown.at(0).at(0).toString(), u"other"_s);
    }

    void aCallWithoutAnAnswerIsNotRepeated()
    {
        start({100ms, 1min}); // long before patience ends
        shown();
        QSignalSpy notShown(m_ours.get(), &Notifications::notShown);
        m_desktop->answers = false;
        m_ours->show(sample(u"other"_s));
        QTRY_COMPARE(notShown.size(), 1);
        m_desktop->answers = true;
        m_ours->show(sample(u"third"_s)); // it is asked again, of another
        QTRY_COMPARE(m_desktop->told.size(), 3U);
        settle();
        QCOMPARE(m_desktop->told.size(), 3U);
        QCOMPARE(notShown.size(), 1);
    }

    void thatItAppearedIsToldOfTheLastOne()
    {
        QSignalSpy appeared(m_ours.get(), &Notifications::appeared);
        m_ours->show(sample());
        m_ours->show(sample()); // behind the first
        QTRY_COMPARE(appeared.size(), 1);
        QCOMPARE(appeared.at(0).at(0).toString(), u"k"_s);
        QVERIFY(m_desktop->told.size() <= 2U);
        settle();
        QCOMPARE(appeared.size(), 1);
        m_desktop->refuses = true;
        m_ours->show(sample());
        settle();
        QCOMPARE(appeared.size(), 1);
    }

    void whatTheServiceRefusesIsNotShown()
    {
        m_desktop->refuses = true;
        QSignalSpy notShown(m_ours.get(), &Notifications::notShown);
        m_ours->show(sample());
        QTRY_COMPARE(notShown.size(), 1);
        QCOMPARE(m_desktop->told.size(), 1U);
    }

    void oneThatIsStartedAnewKnowsNothingOfTheOld()
    {
        QSignalSpy closed(m_ours.get(), &Notifications::closed);
        (void)shown();
        m_desktop.reset();
        QTRY_COMPARE(closed.size(), 1);
        m_desktop = newDesktop();
        m_desktop->capabilities = {u"body"_s};
        m_ours->show(sample());
        QTRY_COMPARE(m_desktop->told.size(), 1U);
        QCOMPARE(m_desktop->told.front().replaces, 0U);
        QVERIFY(m_desktop->told.front().actions.isEmpty());
    }

    void whatAServiceWasBeingToldIsForTheNextOne()
    {
        QSignalSpy closed(m_ours.get(), &Notifications::closed);
        QSignalSpy notShown(m_ours.get(), &Notifications::notShown);
        QSignalSpy activated(m_ours.get(), &Notifications::activated);
        (void)shown();
        m_desktop->answers = false;
        m_ours->show(sample()); // in place of the one that is shown
        m_ours->show(sample(u"other"_s));
        m_ours->show(sample(u"taken back"_s));
        QTRY_COMPARE(m_desktop->told.size(), 4U);
        m_ours->withdraw(u"taken back"_s);
        m_desktop->leave();
        const auto old = std::exchange(m_desktop, newDesktop());
        QTRY_COMPARE(m_desktop->told.size(), 2U);
        QCOMPARE(m_desktop->told.front().replaces, 0U);
        QCOMPARE(m_desktop->told.back().replaces, 0U);

        old->answerNow(); // with ids that mean other ones, or nothing, here
        settle();
        m_desktop->signal(u"ActionInvoked"_s, {41U, u"default"_s});
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.at(0).at(0).toString(), u"k"_s);
        m_ours->withdraw(u"k"_s);
        m_ours->withdraw(u"other"_s);
        QTRY_COMPARE(m_desktop->closedHere, (QList<uint>{41, 42}));
        QVERIFY(closed.isEmpty());
        QVERIFY(notShown.isEmpty());
    }

    void whatTheOldOneCouldDoIsNotAskedOfTheNext()
    {
        m_desktop->answers = false;
        m_ours->show(sample());
        settle();
        m_desktop->leave();
        const auto old = std::exchange(m_desktop, newDesktop());
        m_desktop->capabilities = {u"body"_s};
        QTRY_COMPARE(m_desktop->told.size(), 1U);
        old->answerNow();
        settle();
        m_ours->show(sample());
        QTRY_COMPARE(m_desktop->told.size(), 2U);
        for (const Told &told : m_desktop->told)
            QVERIFY(told.actions.isEmpty());
    }

    void withoutABusItIsNotShown()
    {
        DBusNotifications ours(QDBusConnection(u"none"_s), {300ms, 1min});
        QSignalSpy notShown(&ours, &Notifications::notShown);
        ours.show(sample());
        QVERIFY(notShown.isEmpty()); // not from inside the call
        QTRY_COMPARE(notShown.size(), 1);
    }

private:
    void start(NotificationDeadlines deadlines = {1s, 1min})
    {
        m_ours = std::make_unique<DBusNotifications>(QDBusConnection::sessionBus(), deadlines);
    }
    [[nodiscard]] static std::unique_ptr<Desktop> newDesktop()
    {
        static int number = 0;
        return std::make_unique<Desktop>(u"desktop%1"_s.arg(++number));
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
