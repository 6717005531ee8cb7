#include "app/common/composition.h"
#include "support/outcome.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace holdfast;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray goodProfile()
{
    return QByteArray("{'name': 'Desk', 'identityUrl': 'http://127.0.0.1:1', "
                      "'apiUrl': 'http://127.0.0.1:1/v3', 'clientId': 'desk', 'userId': 'u1', "
                      "'clientAuthentication': 'client_secret_basic', 'secretFile': 'secret'}")
        .replace('\'', '"');
}

} // namespace

// P-14: whatever becomes of the profile's file, what was last known stays, and the file is named.
class ProfileFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theLastPictureStaysAndTheFileIsNamed_data();
    void theLastPictureStaysAndTheFileIsNamed();
    void aFileThatAnotherProgramLocksIsReadAllTheSame();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        QCOMPARE(file.write(content), content.size());
    }
    [[nodiscard]] std::unique_ptr<Composition> program() const
    {
        CompositionOptions options;
        options.dataFolder = path(u"store"_s);
        options.profile = path(u"desk.json"_s);
        options.openBrowser = false;
        options.times.poll = std::chrono::milliseconds::zero();
        return std::make_unique<Composition>(options);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ProfileFaultsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(u"secret"_s, "of-the-test");
    BankConnection connection;
    connection.id = ConnectionId{u"0123abcd:1"_s};
    connection.name = u"Barclays"_s;
    const UserScope scope{u"desk@127.0.0.1"_s, UserId{u"u1"_s}};
    const SystemClock clock;
    Store store(clock);
    store.open(path(u"store"_s), Store::Mode::ReadWrite, this, [](const auto &) {});
    store.rememberLastProfile({scope, u"Desk"_s, false}, this, [](const auto &) {});
    Outcome<StoredList> saved;
    store.saveConnections(scope, {connection}, fromMilliseconds(1'795'341'600'000), this,
                          saved.take());
    QTRY_COMPARE(saved.word(), u"ok"_s);
}

void ProfileFaultsTest::theLastPictureStaysAndTheFileIsNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("named"); // beside the file
    const QByteArray good = goodProfile();
    QTest::newRow("P-14 empty") << QByteArray() << QString();
    QTest::newRow("P-14 NULs") << QByteArray(good.size(), '\0') << QString();
    QTest::newRow("P-14 half written") << good.left(good.size() / 2) << QString();
    QTest::newRow("P-14 the end is NULs")
        << good.left(good.size() / 2) + QByteArray(good.size() / 2, '\0') << QString();
    QTest::newRow("P-14 a key is missing")
        << QByteArray(good).replace("\"apiUrl\"", "\"apiUri\"") << u"apiUrl"_s;
    QTest::newRow("P-14 a key makes no sense")
        << QByteArray(good).replace("\"desk\"", "17") << u"clientId"_s;
    QTest::newRow("P-14 a folder in its place") << QByteArray("folder") << QString();
    QTest::newRow("P-14 gone") << QByteArray("gone") << QString();
}

void ProfileFaultsTest::theLastPictureStaysAndTheFileIsNamed()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, named);
    if (content == "folder")
        QVERIFY(QDir().mkdir(path(u"desk.json"_s)));
    else if (content != "gone")
        write(u"desk.json"_s, content);

    const auto composition = program();
    ConnectionService &service = composition->service();
    Outcome<std::monostate> opened;
    service.open(this, opened.take());
    QTRY_COMPARE(opened.word(), u"ok"_s);
    QCOMPARE(service.snapshot()->size(), size_t(1));
    QCOMPARE(service.profile().name, u"Desk"_s);

    Outcome<std::monostate> online;
    service.goOnline(this, online.take());
    QTRY_COMPARE(online.word(), u"profile"_s);
    const QString told = online.error().detail + u' ' + online.error().part + u' '
        + online.error().about;
    QVERIFY2(told.contains(u"desk.json"_s), qPrintable(told));
    QVERIFY2(told.contains(named), qPrintable(told));
    QCOMPARE(service.snapshot()->size(), size_t(1));
    QCOMPARE(service.snapshot()->front().connection.name, u"Barclays"_s);
    QCOMPARE(service.health().faults.size(), size_t(1));

    // Mended, and without a restart it goes on: to a service that is not there.
    QDir().rmdir(path(u"desk.json"_s));
    write(u"desk.json"_s, goodProfile());
    Outcome<std::monostate> again;
    service.goOnline(this, again.take());
    QTRY_COMPARE_WITH_TIMEOUT(again.count(), 1, 30'000);
    QCOMPARE(again.word(), u"network"_s);
    QCOMPARE(service.snapshot()->size(), size_t(1));
}

void ProfileFaultsTest::aFileThatAnotherProgramLocksIsReadAllTheSame()
{
    write(u"desk.json"_s, goodProfile());
    const int holder = ::open(QFile::encodeName(path(u"desk.json"_s)).constData(), O_RDWR);
    QVERIFY(holder >= 0);
    QCOMPARE(::flock(holder, LOCK_EX), 0);
    const auto composition = program();
    Outcome<std::monostate> online;
    composition->service().open(this, [](const auto &) {});
    composition->service().goOnline(this, online.take());
    QTRY_COMPARE_WITH_TIMEOUT(online.count(), 1, 30'000);
    ::close(holder);
    QCOMPARE(online.word(), u"network"_s);
    QCOMPARE(composition->service().snapshot()->size(), size_t(1));
}

QTEST_GUILESS_MAIN(ProfileFaultsTest)
#include "tst_profilefaults.moc"
