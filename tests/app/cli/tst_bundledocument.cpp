#include "app/cli/bundledocument.h"

#include "core/base/random.h"
#include "support/sampleaccounts.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace holdfast;
using namespace holdfast::cli;
using namespace holdfast::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char kUuid[] = "7d2fe2f4-58b0-4a0f-8d5c-2f6b6b1ad1f0";
constexpr char kBank[] = "1ffe704d39629a929c8e293880fb449a";
constexpr char kCorrelation[] = "0a1b2c3d-0000-4000-8000-123456789012";
constexpr char kLoggedCorrelation[] = "11112222-0000-4000-8000-123456789012";

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

/// Nothing of these may be read in a bundle, in whatever letter case.
const QStringList &canaries()
{
    static const QStringList list{
        text(kUuid), u"acc-5c1d"_s, u"AT-THE-BANK-77"_s, u"Anna's pocket money"_s, u"Joint bills"_s,
        u"Ask Bert about it"_s, u"His own pot"_s, u"never show Bert"_s, u"user-of-the-test"_s,
        u"20-45-77"_s, u"31926819"_s, u"GB29NWBK60161331926819"_s, u"anna@mail.example"_s,
        u"sync-0815"_s, u"Anna and Bert Ltd"_s, u"older-uuid-of-it"_s, u"acc-older"_s,
        u"Lost holiday fund"_s, u"se3cret-p4th"_s, u"98765432109"_s, QDir::homePath()};
    return list;
}

ConnectionId connectionId(const char *own)
{
    return ConnectionId{text(kBank) + u':' + text(own)};
}

StoredDetails details(Instant now)
{
    StoredDetails details;
    BankConnection &connection = details.row.connection;
    connection.id = connectionId(kUuid);
    connection.name = u"Barclays"_s;
    connection.type = u"api"_s;
    connection.status = u"error"_s;
    connection.error = u"resync"_s;
    connection.tppConsent = true;
    connection.expiresAt = {now + std::chrono::days{3}, false};
    connection.accountIds = {AccountId{u"acc-5c1d"_s}, AccountId{u"acc-unread"_s}};
    details.row.settings.ownName = u"Joint bills"_s;
    details.row.settings.notes = u"Ask Bert about it"_s;
    details.row.supersedes = connectionId("older-uuid-of-it");
    details.accounts = {sampleAccount("", "acc-5c1d", "AT-THE-BANK-77", "6819")};
    details.accounts.front().name = u"Anna's pocket money"_s;
    details.accounts.front().transactionCount = 4711;
    details.accounts.front().balance->minor = 98765432109;
    details.accountSettings[AccountId{u"acc-5c1d"_s}] = {u"His own pot"_s, u"never show Bert"_s,
                                                          true};
    SyncRecord sync;
    sync.id = SyncId{u"sync-0815"_s};
    sync.fetchStatus = u"error"_s;
    details.syncs = {sync};
    details.lineage.before = {
        {connectionId("older-uuid-of-it"),
         connection.id,
         Succession::Replaced,
         now,
         {{AccountId{u"acc-older"_s}, u"Lost holiday fund"_s, {}, AccountFate::Lost, {}}}}};
    return details;
}

BundleFacts facts()
{
    BundleFacts facts;
    facts.madeAt = fromMilliseconds(1'795'341'600'000);
    OpenedProfile opened;
    opened.profile.name = u"Anna and Bert Ltd"_s;
    opened.profile.file = QDir::homePath() + u"/.config/holdfast/profiles/Anna and Bert Ltd.json"_s;
    opened.profile.identityUrl = QUrl(u"https://identity.example"_s);
    opened.profile.apiUrl = QUrl(u"https://api.example/v3"_s);
    opened.profile.clientId = u"client-12345678"_s;
    opened.profile.secretFile = QDir::homePath() + u"/se3cret-p4th"_s;
    facts.profile = opened;
    facts.user = UserId{u"user-of-the-test"_s};
    facts.dataFolder = QDir::homePath() + u"/.local/share/holdfast"_s;
    Error error = makeError(ErrorKind::ServiceDown, u"503"_s,
                            u"no answer for Joint bills of user-of-the-test"_s);
    error.correlationId = text(kCorrelation);
    facts.checks = {{u"database"_s, facts.dataFolder, {}, {}, std::nullopt},
                    {u"webhooks"_s, u"http://127.0.0.1:4000/webhooks/se3cret-p4th, nothing"_s, {},
                     {}, std::nullopt},
                    {u"service"_s, error.detail, {}, u"wait"_s, error}};
    facts.connections = {details(facts.madeAt)};
    StoredAttempt attempt;
    attempt.kind = AttemptKind::Reauth;
    attempt.connection = connectionId(kUuid);
    attempt.startedAt = facts.madeAt;
    attempt.steps = {{AttemptStage::AtTheBank, facts.madeAt}};
    attempt.outcome = u"service-down"_s;
    attempt.correlationId = text(kCorrelation);
    attempt.result = connectionId("older-uuid-of-it");
    facts.attempts = {attempt};
    facts.log = {u"2026-11-22T10:00:00Z holdfast[4711] info holdfast.net: GET api.example: 200, 1 ms"_s,
                 u"row of ACC-5C1D: Anna's pocket money 20-45-77 31926819"_s,
                 u"GB29NWBK60161331926819 of anna@mail.example at "_s + text(kUuid),
                 u"fault: service-down  correlation "_s + text(kLoggedCorrelation)};
    return facts;
}

QByteArray bundle()
{
    SystemRandom random;
    return bundleDocument(facts(), random);
}

QJsonObject object(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

} // namespace

// what a support bundle tells and what it does not.
class BundleDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingPersonalIsInIt();
    void moneyIsNotInIt();
    void oneAccountHasOneStandInThroughout();
    void anotherBundleHasOthers();
    void theKeyAndPlainHashesAreNotInIt();
    void itTellsWhatSupportNeeds();
    void whatCouldNotBeReadIsSaid();
};

void BundleDocumentTest::nothingPersonalIsInIt()
{
    const QString all = QString::fromUtf8(bundle());
    for (const QString &canary : canaries())
        QVERIFY2(!all.contains(canary, Qt::CaseInsensitive), qPrintable(canary));
    QVERIFY(all.contains(u"~/.local/share/holdfast"_s));
}

void BundleDocumentTest::moneyIsNotInIt()
{
    const QByteArray all = bundle();
    QVERIFY(!all.contains("4711,") && !all.contains("balance\""));
    QVERIFY(!all.contains("transactions\""));
    QVERIFY(!all.contains("6819"));
}

void BundleDocumentTest::oneAccountHasOneStandInThroughout()
{
    const QJsonObject json = object(bundle());
    const QJsonObject connection = json.value(u"connections"_s).toArray().at(0).toObject();
    const QString account =
        connection.value(u"accounts"_s).toArray().at(0).toObject().value(u"id"_s).toString();
    QVERIFY(account.startsWith(u"account-"));
    const QString id = connection.value(u"id"_s).toString();
    QVERIFY(id.startsWith(text(kBank) + u":connection-"_s));
    const QJsonArray log = json.value(u"log"_s).toArray();
    QVERIFY(log.at(1).toString().startsWith(u"row of "_s + account + u": name-"_s));
    QVERIFY(log.at(2).toString().endsWith(u" at "_s + id.section(u':', 1)));
    const QJsonObject attempt = json.value(u"attempts"_s).toArray().at(0).toObject();
    QCOMPARE(attempt.value(u"connection"_s).toString(), id);
    QCOMPARE(attempt.value(u"result"_s), connection.value(u"supersedes"_s));
}

void BundleDocumentTest::anotherBundleHasOthers()
{
    static const QRegularExpression standIn(u"(account|connection|user|name|sync)-[a-p]{12}"_s);
    const auto standIns = [](const QByteArray &bytes) {
        QStringList found;
        auto match = standIn.globalMatch(QString::fromUtf8(bytes));
        while (match.hasNext())
            found.append(match.next().captured());
        return found;
    };
    const QStringList one = standIns(bundle());
    const QStringList other = standIns(bundle());
    QVERIFY(one.size() > 10);
    QCOMPARE(one.size(), other.size());
    for (const QString &name : one)
        QVERIFY(!other.contains(name));
}

void BundleDocumentTest::theKeyAndPlainHashesAreNotInIt()
{
    /// The same bytes each time, to know the key.
    class KnownRandom final : public Random
    {
    public:
        QByteArray bytes(qsizetype count) override { return QByteArray(count, 'k'); }
    };
    KnownRandom random;
    const QByteArray all = bundleDocument(facts(), random).toLower();
    const QByteArray key(32, 'k');
    QVERIFY(!all.contains(key) && !all.contains(key.toHex()) && !all.contains(key.toBase64()));
    // Trying all sort codes must need the key.
    for (const auto algorithm : {QCryptographicHash::Sha256, QCryptographicHash::Sha1,
                                 QCryptographicHash::Md5}) {
        for (const QByteArray &value : {QByteArray("20-45-77"), QByteArray("204577"),
                                        QByteArray("sortcode\n204577")}) {
            QByteArray letters = QCryptographicHash::hash(value, algorithm).toHex().first(12);
            for (char &digit : letters)
                digit = char('a' + (digit <= '9' ? digit - '0' : digit - 'a' + 10));
            QVERIFY(!all.contains(letters));
        }
    }
}

void BundleDocumentTest::itTellsWhatSupportNeeds()
{
    const QByteArray bytes = bundle();
    const QJsonObject json = object(bytes);
    QCOMPARE(json.value(u"program"_s).toObject().value(u"version"_s).toString(),
             QStringLiteral(HOLDFAST_VERSION));
    QVERIFY(!json.value(u"computer"_s).toObject().value(u"system"_s).toString().isEmpty());
    const QJsonObject profile = json.value(u"profile"_s).toObject();
    QCOMPARE(profile.value(u"clientId"_s).toString(), u"client-12345678"_s);
    QCOMPARE(profile.value(u"usesSecretFile"_s).toBool(), true);
    QCOMPARE(profile.value(u"apiUrl"_s).toString(), u"https://api.example/v3"_s);
    const QJsonObject check = json.value(u"checks"_s).toArray().at(2).toObject();
    QCOMPARE(check.value(u"error"_s).toObject().value(u"correlationId"_s).toString(),
             text(kCorrelation));
    const QJsonObject connection = json.value(u"connections"_s).toArray().at(0).toObject();
    QCOMPARE(connection.value(u"bankName"_s).toString(), u"Barclays"_s);
    QCOMPARE(connection.value(u"state"_s).toString(), u"expiring"_s);
    QCOMPARE(connection.value(u"advice"_s).toObject().value(u"reason"_s).toString(),
             u"consent-expiring"_s);
    QCOMPARE(connection.value(u"syncs"_s).toArray().at(0).toObject().value(u"fetchStatus"_s),
             QJsonValue(u"error"_s));
    const QJsonObject attempt = json.value(u"attempts"_s).toArray().at(0).toObject();
    QCOMPARE(attempt.value(u"correlationId"_s).toString(), text(kCorrelation));
    QCOMPARE(attempt.value(u"stages"_s).toArray().at(0).toObject().value(u"stage"_s).toString(),
             u"at-the-bank"_s);
    QCOMPARE(json.value(u"log"_s).toArray().at(0).toString(), facts().log.at(0));
    QVERIFY(bytes.contains(kLoggedCorrelation));
}

void BundleDocumentTest::whatCouldNotBeReadIsSaid()
{
    BundleFacts little;
    little.storeFault = makeError(ErrorKind::StorageDamaged, {}, u"not a database"_s);
    SystemRandom random;
    const QJsonObject json = object(bundleDocument(little, random));
    QVERIFY(json.value(u"profile"_s).isNull());
    QCOMPARE(json.value(u"store"_s).toObject().value(u"kind"_s).toString(), u"storage-damaged"_s);
    QVERIFY(json.value(u"connections"_s).toArray().isEmpty());
}

QTEST_GUILESS_MAIN(BundleDocumentTest)
#include "tst_bundledocument.moc"
