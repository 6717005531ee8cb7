// The window's program as it is started: without a display, twice, and on a terminal.
#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class ProgramTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    /// Answers everything with 503. A new one for each test: a request of a program that was ended
    /// may still wait to be taken.
    std::unique_ptr<QTcpServer> m_service;
    int m_requests = 0;

    static QString program() { return QStringLiteral(HOLDFAST_BIN_DIR "/holdfast"); }
    QString dataFolder(const QString &name) const { return m_folder.filePath(name); }

    void answer(QTcpSocket *caller)
    {
        if (!caller->readAll().contains("\r\n\r\n"))
            return;
        ++m_requests;
        caller->write("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        caller->disconnectFromHost();
    }
    /// A profile of a service that is there and does not work.
    QString writeProfile() const
    {
        const QString base = u"http://127.0.0.1:%1"_s.arg(m_service->serverPort());
        const QJsonObject profile{{u"name"_s, u"Test"_s},
                                  {u"identityUrl"_s, base},
                                  {u"apiUrl"_s, base + u"/v3"_s},
                                  {u"clientId"_s, u"client"_s},
                                  {u"clientAuthentication"_s, u"client_secret_basic"_s},
                                  {u"userId"_s, u"user-1"_s},
                                  {u"secretFile"_s, u"secret"_s}};
        QFile file(m_folder.filePath(u"profile.json"_s));
        QFile secret(m_folder.filePath(u"secret"_s));
        if (!file.open(QIODevice::WriteOnly) || !secret.open(QIODevice::WriteOnly))
            qFatal("the profile cannot be written");
        file.write(QJsonDocument(profile).toJson());
        secret.write("a client secret that is long enough");
        secret.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return file.fileName();
    }
    void start(QProcess &process, const QString &data, const QProcessEnvironment &environment)
    {
        process.setProcessEnvironment(environment);
        process.start(program(), {u"--profile"_s, writeProfile(), u"--data-dir"_s, data});
    }
    /// Another one on the same data calls `first` and ends well, while that one goes on.
    void secondStartCalls(QProcess &first, const QString &data)
    {
        QProcess second;
        start(second, data, QProcessEnvironment::systemEnvironment());
        QVERIFY(second.waitForFinished(20'000));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        end(first);
    }
    static void end(QProcess &process)
    {
        process.kill();
        process.waitForFinished();
    }

private Q_SLOTS:
    void init()
    {
        m_requests = 0;
        m_service = std::make_unique<QTcpServer>();
        QVERIFY(m_service->listen(QHostAddress::LocalHost));
        connect(m_service.get(), &QTcpServer::newConnection, this, [this] {
            QTcpSocket *caller = m_service->nextPendingConnection();
            connect(caller, &QTcpSocket::readyRead, this, [this, caller] { answer(caller); });
            connect(caller, &QTcpSocket::disconnected, caller, &QObject::deleteLater);
        });
    }

    void withoutADisplayItSaysSoInOneSentence()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        QProcess process;
        start(process, dataFolder(u"none"_s), environment);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains("there is no display") && said.contains("holdfast-cli"),
                 said.constData());
        QCOMPARE(said.count('\n'), 1);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        QVERIFY(!QFile::exists(dataFolder(u"none"_s)));
    }

    // P-12
    void aSecondStartCallsTheFirstWindowAndEnds()
    {
        const QString data = dataFolder(u"twice"_s);
        QProcess first;
        start(first, data, QProcessEnvironment::systemEnvironment());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(data + u"/holdfast.socket"_s), 20'000);
        secondStartCalls(first, data);
    }

    // P-12: before the first one has a window at all.
    void aSecondStartInAHurryCallsTheFirstWindowToo()
    {
        const QString data = dataFolder(u"hurry"_s);
        QProcess first;
        start(first, data, QProcessEnvironment::systemEnvironment());
        QVERIFY(first.waitForStarted());
        const QDeadlineTimer deadline(20'000); // at once, and not when the next event comes
        while (!QFile::exists(data + u"/holdfast.lock"_s))
            QVERIFY(!deadline.hasExpired());
        secondStartCalls(first, data);
    }

    void requestsAreToldOnTheTerminalOnlyToThoseWhoAsk_data()
    {
        QTest::addColumn<QString>("rules");
        QTest::addColumn<bool>("told");
        QTest::newRow("by default") << QString() << false;
        QTest::newRow("asked for") << u"holdfast.net.info=true"_s << true;
    }
    void requestsAreToldOnTheTerminalOnlyToThoseWhoAsk()
    {
        QFETCH(QString, rules);
        QFETCH(bool, told);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_LOGGING_RULES"_s, rules);
        const QString data = dataFolder(told ? u"asked"_s : u"quiet"_s);
        QProcess process;
        start(process, data, environment);
        QTRY_VERIFY_WITH_TIMEOUT(m_requests > 0, 20'000);
        // What answers a second start has dealt with the answer to its request before.
        QProcess second;
        start(second, data, environment);
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20'000);
        QCOMPARE(second.exitCode(), 0);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains("holdfast.net") == told, said.constData());
        end(process);
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
