#include "core/profile/profile.h"
#include "core/profile/writeprofile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;

namespace {

const QByteArray kLeast =
    R"("name":"Desk","identityUrl":"https://id.example","apiUrl":"https://api.example/v3","clientId":"abc")";

QByteArray least(const QByteArray &more = {})
{
    return '{' + kLeast + (more.isEmpty() ? QByteArray() : ',' + more) + '}';
}

/// The least profile with one required key replaced; an empty value leaves the key out.
QByteArray with(const QByteArray &key, const QByteArray &value)
{
    QByteArray json = "{";
    for (const QByteArray &member : kLeast.split(',')) {
        const bool replaced = member.startsWith('"' + key + "\":");
        if (replaced && value.isEmpty())
            continue;
        if (json.size() > 1)
            json += ',';
        json += replaced ? '"' + key + "\":" + value : member;
    }
    return json + '}';
}

} // namespace

class ProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aProfileNeedsFourKeysOnly();
    void everyKeyIsTaken();
    void aWrongKeyIsNamedWithFileAndExpectation_data();
    void aWrongKeyIsNamedWithFileAndExpectation();
    void addressesAndPortsThatAreRight_data();
    void addressesAndPortsThatAreRight();
    void unknownKeysAreWarnedOfByName();
    void errorsNeverQuoteTheValue();
    void whatIsNoProfileIsRefused_data();
    void whatIsNoProfileIsRefused();
    void keyLeavesOutLoopbackPorts_data();
    void keyLeavesOutLoopbackPorts();
    void aNameIsSearchedInThePersonsFolderFirst();
    void aBrokenFileIsToldAndNotPassedOver();
    void anUnknownNameSaysWhereItWasLookedFor();
    void listingHidesSystemProfilesOfTheSameName();
    void aReturnAddressIsWrittenAndNothingElse();
    void whatCannotBeAReturnAddressIsNotWritten_data();
    void whatCannotBeAReturnAddressIsNotWritten();
    void aFileThatCannotBeWrittenIsTold();

private:
    QString write(const QString &name, const QByteArray &text);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ProfileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString ProfileTest::write(const QString &name, const QByteArray &text)
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write the test's own file");
    return path;
}

void ProfileTest::aProfileNeedsFourKeysOnly()
{
    const QString file = write(QStringLiteral("p.json"), least());
    const Expected<LoadedProfile> loaded = readProfile(file);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
    QVERIFY(loaded->unknownKeys.isEmpty());
    Profile expected;
    expected.file = file;
    expected.name = QStringLiteral("Desk");
    expected.identityUrl = QUrl(QStringLiteral("https://id.example"));
    expected.apiUrl = QUrl(QStringLiteral("https://api.example/v3"));
    expected.clientId = QStringLiteral("abc");
    QCOMPARE(loaded->profile, expected);
    QCOMPARE(loaded->profile.issuer(), QStringLiteral("https://id.example/oidc"));
}

void ProfileTest::everyKeyIsTaken()
{
    const QString file = write(QStringLiteral("p.json"), least(R"(
        "clientAuthentication":"client_secret_basic","signingAlgorithm":"PS256",
        "idTokenAlgorithm":"ES256","requestStyle":"par-signed","responseType":"code id_token",
        "redirectUri":"https://return.example/holdfast/","listenPort":8400,"userId":"u1",
        "role":"inspector","syncLimits":{"b1":{"perDay":4}},"minimumSyncIntervalSeconds":5,
        "webhookPort":8500,"secretFile":"keys/desk.json")"));
    const Expected<LoadedProfile> loaded = readProfile(file);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
    const Profile &profile = loaded->profile;
    QVERIFY(loaded->unknownKeys.isEmpty());
    QCOMPARE(profile.clientAuthentication, ClientAuthentication::ClientSecretBasic);
    QCOMPARE(profile.signingAlgorithm, QStringLiteral("PS256"));
    QCOMPARE(profile.idTokenAlgorithm, QStringLiteral("ES256"));
    QCOMPARE(profile.requestStyle, RequestStyle::ParSigned);
    QCOMPARE(profile.responseType, ResponseType::CodeIdToken);
    QCOMPARE(profile.redirectUri, QUrl(QStringLiteral("https://return.example/holdfast/")));
    QCOMPARE(profile.listenPort, quint16(8400));
    QVERIFY(profile.userId == UserId{QStringLiteral("u1")});
    QCOMPARE(profile.role, Role::Inspector);
    QVERIFY(profile.webhookPort == quint16(8500));
    QCOMPARE(profile.secretFile, m_folder->filePath(QStringLiteral("keys/desk.json")));
    const RuleSettings settings = profile.ruleSettings();
    QCOMPARE(settings.role, Role::Inspector);
    QCOMPARE(settings.minimumSyncInterval, std::chrono::seconds{5});
    QCOMPARE(settings.syncsPerDayByBank.at(QStringLiteral("b1")), 4);
}

void ProfileTest::aWrongKeyIsNamedWithFileAndExpectation_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QByteArray &json, const char *key,
                        const char *expected) {
        QTest::newRow(name) << json << QString::fromLatin1(key) << QString::fromLatin1(expected);
    };
    row("no name", with("name", {}), "name", "required");
    row("empty name", with("name", "\" \""), "name", "not empty");
    row("null name", with("name", "null"), "name", "a text");
    row("name is a number", with("name", "7"), "name", "a text");
    row("no clientId", with("clientId", {}), "clientId", "required");
    row("clientId with a line break", with("clientId", R"("a\nb")"), "clientId", "a text");

    row("no identityUrl", with("identityUrl", {}), "identityUrl", "required");
    row("identityUrl with /oidc", with("identityUrl", R"("https://id.example/oidc")"),
        "identityUrl", "without \"/oidc\"");
    row("identityUrl with /oidc/", with("identityUrl", R"("https://id.example/oidc/")"),
        "identityUrl", "without \"/oidc\"");
    row("identityUrl in the clear", with("identityUrl", R"("http://id.example")"), "identityUrl",
        "https");
    row("identityUrl on a name like loopback", with("identityUrl", R"("http://127.0.0.1.example")"),
        "identityUrl", "https");
    row("identityUrl with a password", with("identityUrl", R"("https://u:p@id.example")"),
        "identityUrl", "https");
    row("identityUrl with a query", with("identityUrl", R"("https://id.example?x=1")"),
        "identityUrl", "https");
    row("identityUrl is a file", with("identityUrl", R"("file:///etc/passwd")"), "identityUrl",
        "https");
    row("identityUrl without a scheme", with("identityUrl", R"("id.example")"), "identityUrl",
        "https");
    row("apiUrl without a version", with("apiUrl", R"("https://api.example")"), "apiUrl",
        "version");
    row("apiUrl in the clear", with("apiUrl", R"("http://api.example/v3")"), "apiUrl", "https");

    row("clientAuthentication unknown", least(R"("clientAuthentication":"client_secret_post")"),
        "clientAuthentication", "private_key_jwt");
    row("signingAlgorithm none", least(R"("signingAlgorithm":"none")"), "signingAlgorithm",
        "RS256");
    row("idTokenAlgorithm symmetric", least(R"("idTokenAlgorithm":"HS256")"), "idTokenAlgorithm",
        "RS256");
    row("requestStyle unknown", least(R"("requestStyle":"PAR")"), "requestStyle", "par-signed");
    row("responseType unknown", least(R"("responseType":"token")"), "responseType",
        "code id_token");
    row("responseType is an array", least(R"("responseType":["code"])"), "responseType", "one of");

    row("redirectUri elsewhere in the clear", least(R"("redirectUri":"http://me.example:1/cb")"),
        "redirectUri", "127.0.0.1");
    row("redirectUri without a port", least(R"("redirectUri":"http://127.0.0.1/cb")"),
        "redirectUri", "PORT");
    row("redirectUri without a path", least(R"("redirectUri":"http://127.0.0.1:0")"), "redirectUri",
        "PATH");
    row("redirectUri with a fragment", least(R"("redirectUri":"https://r.example/#x")"),
        "redirectUri", "return page");
    row("redirectUri of an own scheme", least(R"("redirectUri":"holdfast:/cb")"), "redirectUri",
        "127.0.0.1");
    row("listenPort beside a loopback redirectUri", least(R"("listenPort":8400)"), "listenPort",
        "https");
    row("listenPort the return page refuses",
        least(R"("redirectUri":"https://r.example/","listenPort":80)"), "listenPort", "1024");
    row("listenPort too large", least(R"("redirectUri":"https://r.example/","listenPort":65536)"),
        "listenPort", "65535");
    row("listenPort is a text", least(R"("redirectUri":"https://r.example/","listenPort":"8400")"),
        "listenPort", "whole number");

    row("userId empty", least(R"("userId":"")"), "userId", "not empty");
    row("role unknown", least(R"("role":"admin")"), "role", "inspector");
    row("syncLimits is a number", least(R"("syncLimits":4)"), "syncLimits", "an object");
    row("syncLimits of a bank is a number", least(R"("syncLimits":{"b1":4})"), "syncLimits.b1",
        "perDay");
    row("syncLimits without perDay", least(R"("syncLimits":{"b1":{}})"), "syncLimits.b1.perDay",
        "whole number");
    row("syncLimits of nothing", least(R"("syncLimits":{"b1":{"perDay":0}})"),
        "syncLimits.b1.perDay", "from 1");
    row("interval negative", least(R"("minimumSyncIntervalSeconds":-1)"),
        "minimumSyncIntervalSeconds", "from 0");
    row("interval a fraction", least(R"("minimumSyncIntervalSeconds":1.5)"),
        "minimumSyncIntervalSeconds", "whole number");
    row("interval beyond any number", least(R"("minimumSyncIntervalSeconds":18446744073709551615)"),
        "minimumSyncIntervalSeconds", "whole number");
    row("webhookPort zero", least(R"("webhookPort":0)"), "webhookPort", "from 1");
    row("secretFile is an object", least(R"("secretFile":{"kty":"RSA"})"), "secretFile", "a text");
}

void ProfileTest::aWrongKeyIsNamedWithFileAndExpectation()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    QFETCH(QString, expected);
    const QString file = write(QStringLiteral("p.json"), json);
    const Expected<LoadedProfile> loaded = readProfile(file);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::Profile);
    QCOMPARE(loaded.error().part, key);
    QVERIFY2(loaded.error().detail.contains(file), qPrintable(loaded.error().detail));
    QVERIFY2(loaded.error().detail.contains(u'"' + key + u'"') ||
                 loaded.error().detail.contains(QStringLiteral("\"perDay\"")),
             qPrintable(loaded.error().detail));
    QVERIFY2(loaded.error().detail.contains(expected), qPrintable(loaded.error().detail));
}

void ProfileTest::addressesAndPortsThatAreRight_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("identity on loopback") << with("identityUrl", R"("http://127.0.0.1:8080")");
    QTest::newRow("identity on IPv6 loopback") << with("identityUrl", R"("http://[::1]:8080")");
    QTest::newRow("identity on localhost") << with("identityUrl", R"("http://localhost:8080/")");
    QTest::newRow("identity below a path") << with("identityUrl", R"("https://id.example/base/")");
    QTest::newRow("api of another version") << with("apiUrl", R"("https://api.example/v2.0/")");
    QTest::newRow("redirect to a fixed port")
        << least(R"("redirectUri":"http://127.0.0.1:8400/callback")");
    QTest::newRow("redirect to IPv6") << least(R"("redirectUri":"http://[::1]:0/callback")");
    QTest::newRow("return page, any port") << least(R"("redirectUri":"https://r.example/hf/")");
    QTest::newRow("listenPort spelled out") << least(R"("listenPort":0)");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF") + least();
}

void ProfileTest::addressesAndPortsThatAreRight()
{
    QFETCH(QByteArray, json);
    const Expected<LoadedProfile> loaded = readProfile(write(QStringLiteral("p.json"), json));
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
    QVERIFY(!loaded->profile.identityUrl.toString().endsWith(u'/'));
    QVERIFY(!loaded->profile.apiUrl.toString().endsWith(u'/'));
}

void ProfileTest::unknownKeysAreWarnedOfByName()
{
    const Expected<LoadedProfile> loaded = readProfile(write(
        QStringLiteral("p.json"),
        least(
            R"("clientSecret":"s3cret","userID":"x","syncLimits":{"b1":{"perDay":1,"perHour":2}})")));
    QVERIFY(loaded);
    QCOMPARE(loaded->unknownKeys,
             QStringList({QStringLiteral("clientSecret"), QStringLiteral("userID"),
                          QStringLiteral("syncLimits.b1.perHour")}));
    const QString warnings = warningsOf(loaded->profile, loaded->unknownKeys).join(u'\n');
    QVERIFY(warnings.contains(QStringLiteral("p.json: the key \"userID\"")));
    QVERIFY(!warnings.contains(QStringLiteral("s3cret")));
}

void ProfileTest::errorsNeverQuoteTheValue()
{
    const Expected<LoadedProfile> loaded = readProfile(
        write(QStringLiteral("p.json"), with("identityUrl", R"("https://u:s3cret@id.example")")));
    QVERIFY(!loaded);
    QVERIFY(!loaded.error().detail.contains(QStringLiteral("s3cret")));
}

void ProfileTest::whatIsNoProfileIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("a text") << QByteArray("\"x\"");
    QTest::newRow("half") << least().left(20);
    QTest::newRow("key twice") << least(R"("name":"Other")");
    QTest::newRow("something behind it") << least() + " {}";
    QTest::newRow("comments") << QByteArray("// desk\n") + least();
    QTest::newRow("too large") << QByteArray(300 * 1024, ' ') + least();
}

void ProfileTest::whatIsNoProfileIsRefused()
{
    QFETCH(QByteArray, text);
    const QString file = write(QStringLiteral("p.json"), text);
    const Expected<LoadedProfile> loaded = readProfile(file);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::Profile);
    QVERIFY(loaded.error().detail.contains(file));
}

void ProfileTest::keyLeavesOutLoopbackPorts_data()
{
    QTest::addColumn<QString>("identityUrl");
    QTest::addColumn<QString>("key");
    QTest::newRow("ordinary") << QStringLiteral("https://id.example")
                              << QStringLiteral("abc@id.example");
    QTest::newRow("other port") << QStringLiteral("https://id.example:8443")
                                << QStringLiteral("abc@id.example:8443");
    QTest::newRow("loopback") << QStringLiteral("http://127.0.0.1:40123")
                              << QStringLiteral("abc@127.0.0.1");
    QTest::newRow("loopback IPv6")
        << QStringLiteral("http://[::1]:40123") << QStringLiteral("abc@::1");
}

void ProfileTest::keyLeavesOutLoopbackPorts()
{
    QFETCH(QString, identityUrl);
    Profile profile;
    profile.clientId = QStringLiteral("abc");
    profile.identityUrl = QUrl(identityUrl);
    QTEST(profile.key(), "key");
}

void ProfileTest::aNameIsSearchedInThePersonsFolderFirst()
{
    write(QStringLiteral("sys2/desk.json"), least());
    const ProfileFolders folders{
        m_folder->filePath(QStringLiteral("user")),
        {m_folder->filePath(QStringLiteral("sys1")), m_folder->filePath(QStringLiteral("sys2"))}};
    const Expected<LoadedProfile> system = findProfile(QStringLiteral("desk"), folders);
    QVERIFY(system);
    QVERIFY(system->profile.system);

    const QString own = write(QStringLiteral("user/desk.json"), least());
    const Expected<LoadedProfile> user = findProfile(QStringLiteral("desk"), folders);
    QVERIFY(user);
    QVERIFY(!user->profile.system);
    QCOMPARE(user->profile.file, own);

    const Expected<LoadedProfile> byFile =
        findProfile(m_folder->filePath(QStringLiteral("sys2/desk.json")), folders);
    QVERIFY(byFile);
    QVERIFY(byFile->profile.system);
}

void ProfileTest::aBrokenFileIsToldAndNotPassedOver()
{
    write(QStringLiteral("user/default.json"), "{");
    write(QStringLiteral("sys/default.json"), least());
    const ProfileFolders folders{m_folder->filePath(QStringLiteral("user")),
                                 {m_folder->filePath(QStringLiteral("sys"))}};
    const Expected<LoadedProfile> found = findProfile(QString(), folders);
    QVERIFY(!found);
    QVERIFY(found.error().detail.contains(QStringLiteral("user/default.json")));
}

void ProfileTest::anUnknownNameSaysWhereItWasLookedFor()
{
    const ProfileFolders folders{QStringLiteral("/nowhere/u"), {QStringLiteral("/nowhere/s")}};
    const Expected<LoadedProfile> found = findProfile(QStringLiteral("desk"), folders);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Profile);
    QVERIFY(found.error().detail.contains(QStringLiteral("/nowhere/u/desk.json")));
    QVERIFY(found.error().detail.contains(QStringLiteral("/nowhere/s/desk.json")));
}

void ProfileTest::listingHidesSystemProfilesOfTheSameName()
{
    write(QStringLiteral("user/b.json"), least());
    write(QStringLiteral("sys/a.json"), least());
    write(QStringLiteral("sys/b.json"), least());
    write(QStringLiteral("sys/readme.txt"), "x");
    const std::vector<ProfileEntry> entries = listProfiles(
        {m_folder->filePath(QStringLiteral("user")), {m_folder->filePath(QStringLiteral("sys"))}});
    QCOMPARE(entries.size(), size_t(2));
    QCOMPARE(entries[0].name, QStringLiteral("b"));
    QVERIFY(!entries[0].system);
    QCOMPARE(entries[1].name, QStringLiteral("a"));
    QVERIFY(entries[1].system);
}

void ProfileTest::aReturnAddressIsWrittenAndNothingElse()
{
    const QString file = write(
        QStringLiteral("p.json"), least(R"("zeal":{"b":1,"a":[2]},"listenPort":0,"role":"owner")"));
    const auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(file, mode));
    QVERIFY(writeReturnAddress(file, QStringLiteral("https://www.example/back/"), 18180));
    const auto loaded = readProfile(file);
    QVERIFY(loaded);
    QCOMPARE(loaded->profile.redirectUri, QUrl(QStringLiteral("https://www.example/back/")));
    QCOMPARE(loaded->profile.listenPort, quint16(18180));
    QCOMPARE(loaded->profile.name, QStringLiteral("Desk"));
    QCOMPARE(loaded->unknownKeys.size(), 1); // of "zeal", which nobody knows and nobody took away
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    const QByteArray text = read.readAll();
    QVERIFY(text.indexOf("\"name\"") < text.indexOf("\"zeal\""));
    QVERIFY(text.indexOf("\"zeal\"") < text.indexOf("\"role\""));
    QVERIFY(text.indexOf("\"b\"") < text.indexOf("\"a\""));
    QVERIFY(QFile::permissions(file).testFlag(QFile::ReadGroup));
    QVERIFY(!QFile::permissions(file).testFlag(QFile::ReadOther));
    QVERIFY(writeReturnAddress(file, QStringLiteral("http://127.0.0.1:0/callback"), 0));
    QVERIFY(readProfile(file));
    QCOMPARE(readProfile(file)->profile.listenPort, quint16(0));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void ProfileTest::whatCannotBeAReturnAddressIsNotWritten_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("part");
    const QString hosted = QStringLiteral("https://www.example/back");
    QTest::newRow("no address") << QString() << 0 << QStringLiteral("redirectUri");
    QTest::newRow("open http") << QStringLiteral("http://www.example/") << 0
                               << QStringLiteral("redirectUri");
    QTest::newRow("no port") << QStringLiteral("http://127.0.0.1/x") << 0
                             << QStringLiteral("redirectUri");
    QTest::newRow("a port beside loopback") << QStringLiteral("http://127.0.0.1:1/x") << 18180
                                            << QStringLiteral("listenPort");
    QTest::newRow("a low port") << hosted << 80 << QStringLiteral("listenPort");
    QTest::newRow("too high a port") << hosted << 70000 << QStringLiteral("listenPort");
}

void ProfileTest::whatCannotBeAReturnAddressIsNotWritten()
{
    QFETCH(const QString, address);
    QFETCH(const int, port);
    QFETCH(const QString, part);
    const QString file = write(QStringLiteral("p.json"), least());
    const auto written = writeReturnAddress(file, address, port);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Profile);
    QCOMPARE(written.error().part, part);
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    QCOMPARE(read.readAll(), least());
}

void ProfileTest::aFileThatCannotBeWrittenIsTold()
{
    const auto missing =
        writeReturnAddress(m_folder->filePath(QStringLiteral("none.json")), QString(), 0);
    QVERIFY(!missing);
    QCOMPARE(missing.error().part, QStringLiteral("file"));
    const auto broken = writeReturnAddress(write(QStringLiteral("b.json"), "{"), QString(), 0);
    QVERIFY(!broken);
    QCOMPARE(broken.error().part, QStringLiteral("file"));
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profile.moc"
