// Two programs on one data folder: the second calls the window of the first.
#include "app/desktop/firstwindow.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class FirstWindowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString folder() const { return m_folder->path(); }
    QString socket() const { return m_folder->filePath(u"holdfast.socket"_s); }

    /// Whether the first window said it comes; nothing while it has not been told.
    struct Call
    {
        FirstWindowCall call;
        ActivationToken token;
        int told = 0;
        bool comes = false;

        void start(const QString &folder, std::chrono::milliseconds deadline = 5s)
        {
            call.start(folder, token, deadline, [this](bool said) {
                ++told;
                comes = said;
            });
        }
    };

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    // P-12
    void theFirstWindowComes()
    {
        FirstWindowDoor door;
        QSignalSpy called(&door, &FirstWindowDoor::called);
        QVERIFY(door.open(folder()));
        Call call;
        call.start(folder());
        QCOMPARE(call.told, 0);
        QTRY_COMPARE(call.told, 1);
        QVERIFY(call.comes);
        QCOMPARE(called.size(), 1);
        QTest::qWait(0);
        QCOMPARE(call.told, 1);
    }

    // Without it a desktop with Wayland only lets the window ask for attention.
    void theRightToComeToTheFrontIsHandedOn()
    {
        FirstWindowDoor door;
        QSignalSpy called(&door, &FirstWindowDoor::called);
        QVERIFY(door.open(folder()));
        Call call;
        call.token = ActivationToken(QByteArray(ActivationToken::kLongest, 't'));
        call.start(folder());
        QTRY_VERIFY(call.comes);
        QCOMPARE(called.size(), 1);
        QCOMPARE(called[0][0].value<ActivationToken>().text(), call.token.text());
    }

    void aTokenIsOpaqueButNotAnything()
    {
        QVERIFY(ActivationToken(QByteArray(ActivationToken::kLongest + 1, 't')).isEmpty());
        QVERIFY(ActivationToken("two words").isEmpty());
        QVERIFY(ActivationToken("a\nb").isEmpty());
        QVERIFY(ActivationToken("t\xc3\xa4").isEmpty());
        QVERIFY(!ActivationToken("kwin-12_3").isEmpty());
        qputenv("XDG_ACTIVATION_TOKEN", "kwin-12");
        QCOMPARE(ActivationToken::takeFromEnvironment().text(), QByteArray("kwin-12"));
        QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
        {
            const ActivationLent lent(ActivationToken("kwin-13"));
            QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("kwin-13"));
        }
        QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
    }

    void nobodyIsThere()
    {
        Call call;
        call.start(folder(), 200ms);
        QCOMPARE(call.told, 0);
        QTRY_COMPARE(call.told, 1);
        QVERIFY(!call.comes);
    }

    // P-12, when an icon is clicked twice in a hurry.
    void theDoorMayStillBeOnItsWay_data()
    {
        QTest::addColumn<bool>("left");
        QTest::newRow("nothing is there") << false;
        QTest::newRow("what a killed program left") << true;
    }
    void theDoorMayStillBeOnItsWay()
    {
        QFETCH(bool, left);
        if (left) {
            QLocalServer killed;
            QVERIFY(killed.listen(socket()));
            QVERIFY(QFile::rename(socket(), socket() + u".away"_s));
            killed.close();
            QVERIFY(QFile::rename(socket() + u".away"_s, socket()));
        }
        Call call;
        call.start(folder());
        FirstWindowDoor door;
        QTimer::singleShot(120ms, this, [this, &door] { QVERIFY(door.open(folder())); });
        QTRY_COMPARE(call.told, 1);
        QVERIFY(call.comes);
    }

    void aFirstWindowThatHangsIsNotWaitedFor()
    {
        QLocalServer silent;
        QVERIFY(silent.listen(socket()));
        Call call;
        call.start(folder(), 30ms);
        QTRY_COMPARE(call.told, 1);
        QVERIFY(!call.comes);
    }

    void anotherAnswerIsNotYes()
    {
        QLocalServer stranger;
        QVERIFY(stranger.listen(socket()));
        connect(&stranger, &QLocalServer::newConnection, &stranger,
                [&stranger] { stranger.nextPendingConnection()->write(QByteArray(100'000, 'x')); });
        Call call;
        call.start(folder());
        QTRY_COMPARE(call.told, 1);
        QVERIFY(!call.comes);
    }

    void whoSaysAnythingElseIsHungUpOn_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("another word") << QByteArray("quit\n");
        QTest::newRow("more than the word") << QByteArray("come\ncome\n");
        QTest::newRow("a flood") << QByteArray(1'000'000, 'c');
        QTest::newRow("nothing whole") << QByteArray("com");
        QTest::newRow("an empty token") << QByteArray("come \n");
        QTest::newRow("more than a token") << QByteArray("come a b\n");
        QTest::newRow("a token that never ends") << "come " + QByteArray(400, 't');
        QTest::newRow("a token, and more") << QByteArray("come t\ncome t\n");
    }
    void whoSaysAnythingElseIsHungUpOn()
    {
        QFETCH(QByteArray, words);
        FirstWindowDoor door;
        QSignalSpy called(&door, &FirstWindowDoor::called);
        QVERIFY(door.open(folder()));
        QLocalSocket caller;
        caller.connectToServer(socket());
        QVERIFY(caller.waitForConnected(5000));
        caller.write(words);
        QTRY_COMPARE_WITH_TIMEOUT(caller.state(), QLocalSocket::UnconnectedState, 10'000);
        QCOMPARE(called.size(), 0);
        QVERIFY(caller.readAll().isEmpty());
    }

    void onlyItsOwnerReachesIt()
    {
        FirstWindowDoor door;
        QVERIFY(door.open(folder()));
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(socket()) & others));
    }

    void whatAKilledProgramLeftIsReplaced()
    {
        QFile left(socket());
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        FirstWindowDoor door;
        QVERIFY(door.open(folder()));
        Call call;
        call.start(folder());
        QTRY_VERIFY(call.comes);
    }

    void aFolderThatCannotHoldASocketIsSaid()
    {
        FirstWindowDoor door;
        QVERIFY(!door.open(folder() + u'/' + QString(300, u'x')));
    }
};

QTEST_GUILESS_MAIN(FirstWindowTest)
#include "tst_firstwindow.moc"
