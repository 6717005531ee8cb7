// What a reading of the list says of attempts whose own answer never came: nothing is called renewed
// that does not give access for longer than before.

#include "storekit.h"

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

const UserScope kScope = scopeOf(QStringLiteral("client"), QStringLiteral("user"));

} // namespace

class AftermathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyALongerConsentIsRenewed_data();
    void onlyALongerConsentIsRenewed();
    void aLoginWithoutAnEndIsRenewedByALaterConsent_data();
    void aLoginWithoutAnEndIsRenewedByALaterConsent();
    void aRefreshShowsByItsUpdate();

private:
    using MaybeInstant = std::optional<Instant>;
    static BankConnection connection(MaybeInstant end, MaybeInstant given, Instant updated = kNow)
    {
        BankConnection connection = fullConnection(1);
        connection.expiresAt = {end, false};
        connection.userConsentedAt = {given, false};
        connection.lastUpdated = {updated, false};
        return connection;
    }
    /// An attempt at `before` begins, the program is cut off, and the list says `after` ten minutes
    /// later.
    QString becameOf(AttemptKind kind, const BankConnection &before, const BankConnection &after)
    {
        StoredAttempt attempt;
        attempt.kind = kind;
        attempt.connection = before.id;
        attempt.startedAt = kNow;
        attempt.expiresBefore = before.expiresAt.value;
        attempt.consentedBefore = before.userConsentedAt.value;
        attempt.updatedBefore = before.lastUpdated.value;
        const auto begun = m_kit->save(kScope, {before}) &&
                           m_kit->ask<qint64>([&](auto *context, auto done) {
                               m_kit->store().attemptStarted(kScope, attempt, context, done);
                           });
        if (!begun || !m_kit->save(kScope, {after}))
            return QStringLiteral("not stored");
        const auto news = m_kit->ask<std::vector<SettledAttempt>>([&](auto *context, auto done) {
            m_kit->store().settleAfterReading(kScope, 0, kNow + 10min, context, done);
        });
        return news && news->size() == 1 ? flowOutcomeWord(news->front().result.outcome)
                                         : QStringLiteral("not told once");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreKit> m_kit;
};

void AftermathTest::init()
{
    m_kit.reset(); // which works in the folder
    m_folder = std::make_unique<QTemporaryDir>();
    m_kit = std::make_unique<StoreKit>(m_folder->path());
    QCOMPARE(m_kit->open(), QStringLiteral("ok"));
}

void AftermathTest::onlyALongerConsentIsRenewed_data()
{
    using namespace std::chrono;
    QTest::addColumn<qint64>("before"); // seconds from now to the end
    QTest::addColumn<qint64>("after");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, seconds before, seconds after, const char *outcome) {
        QTest::newRow(name) << qint64(before.count()) << qint64(after.count())
                            << QString::fromLatin1(outcome);
    };
    row("for ninety days", days{3}, days{90}, "renewed");
    row("after its end", -days{20}, days{90}, "renewed");
    row("shorter than usual", hours{2}, hours{30}, "renewed");
    row("the same end", days{3}, days{3}, "unchanged");
    row("a service that began anew", days{3}, days{3} + minutes{9}, "unchanged");
    row("an ended one of a service that began anew", -days{120}, -days{120} + minutes{9},
        "unchanged");
    row("later, and past all the same", -days{120}, -days{1}, "unchanged");
    row("at this moment", -days{3}, minutes{10}, "unchanged");
    row("earlier", days{30}, days{3}, "unchanged");
}

void AftermathTest::onlyALongerConsentIsRenewed()
{
    QFETCH(const qint64, before);
    QFETCH(const qint64, after);
    // When it was given does not help where the ends are known.
    const auto known = connection(kNow + std::chrono::seconds{before}, kNow - 24h);
    const auto now = connection(kNow + std::chrono::seconds{after}, kNow + 2min);
    for (const AttemptKind kind : {AttemptKind::Reauth, AttemptKind::Reconsent}) {
        QTEST(becameOf(kind, known, now), "outcome");
        init();
    }
}

void AftermathTest::aLoginWithoutAnEndIsRenewedByALaterConsent_data()
{
    QTest::addColumn<MaybeInstant>("given");
    QTest::addColumn<MaybeInstant>("end");
    QTest::addColumn<QString>("outcome");
    const QString renewed = QStringLiteral("renewed");
    const QString unchanged = QStringLiteral("unchanged");
    QTest::newRow("given since") << MaybeInstant(kNow + 2min) << MaybeInstant() << renewed;
    QTest::newRow("with an end now") << MaybeInstant(kNow + 2min) << MaybeInstant(kNow + 24h)
                                     << renewed;
    QTest::newRow("which is past") << MaybeInstant(kNow + 2min) << MaybeInstant(kNow - 24h)
                                   << unchanged;
    QTest::newRow("moved, but given before") << MaybeInstant(kNow - 12h) << MaybeInstant()
                                             << unchanged;
    QTest::newRow("not told") << MaybeInstant() << MaybeInstant() << unchanged;
}

void AftermathTest::aLoginWithoutAnEndIsRenewedByALaterConsent()
{
    QFETCH(const MaybeInstant, given);
    QFETCH(const MaybeInstant, end);
    QTEST(becameOf(AttemptKind::Reauth, connection({}, kNow - 24h), connection(end, given)),
          "outcome");
}

void AftermathTest::aRefreshShowsByItsUpdate()
{
    const auto before = connection({}, {}, kNow - 24h);
    QCOMPARE(becameOf(AttemptKind::Refresh, before, connection({}, {}, kNow + 1min)),
             QStringLiteral("renewed"));
    init();
    QCOMPARE(becameOf(AttemptKind::Reauth, before, connection({}, {}, kNow + 1min)),
             QStringLiteral("unchanged"));
    init();
    auto asksStill = connection({}, {}, kNow + 1min);
    QCOMPARE(becameOf(AttemptKind::Refresh, before, connection({}, {}, kNow - 12h)),
             QStringLiteral("unchanged"));
    init();
    asksStill.error = QStringLiteral("mfa_required");
    QCOMPARE(becameOf(AttemptKind::Refresh, before, asksStill), QStringLiteral("unchanged"));
}

QTEST_GUILESS_MAIN(AftermathTest)
#include "tst_aftermath.moc"
