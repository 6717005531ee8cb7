#include "core/lifecycle/renewalplan.h"

#include <QTest>

using namespace holdfast;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr Instant kNow = fromMilliseconds(1'795'341'600'000); // 2026-11-22T10:00Z

struct Known
{
    BankConnection connection;
    LocalFacts facts;
    ConnectionSettings settings;
    bool leftBehind = false;
};

Known bank(const char *id, std::optional<milliseconds> endsIn, bool reconsents = true)
{
    Known known;
    known.connection.id = ConnectionId{QString::fromLatin1(id)};
    known.connection.type = QStringLiteral("api");
    known.connection.status = QStringLiteral("ok");
    known.connection.tppConsent = reconsents;
    known.connection.lastUpdated.value = kNow - hours{2};
    if (endsIn)
        known.connection.expiresAt.value = kNow + *endsIn;
    return known;
}

Known legacy(const char *id, const char *error)
{
    Known known = bank(id, std::nullopt, false);
    known.connection.type = QStringLiteral("legacy");
    known.connection.error = QString::fromLatin1(error);
    known.connection.status = QStringLiteral("error");
    return known;
}

RenewalPlan planOf(const std::vector<Known> &all, milliseconds horizon,
                   const RuleSettings &settings = {})
{
    std::vector<RenewalCandidate> candidates;
    for (const Known &one : all)
        candidates.push_back({&one.connection, &one.facts, &one.settings, one.leftBehind});
    return planRenewals(candidates, settings, kNow, kNow + horizon);
}

QStringList idsOf(const std::vector<RenewalItem> &items)
{
    QStringList ids;
    for (const RenewalItem &item : items)
        ids << item.connection.value();
    return ids;
}

} // namespace

class TestRenewalPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsDueWithinTheHorizon_data();
    void whatIsDueWithinTheHorizon();
    void theLeastEffortComesFirst();
    void whoLogsInDoesTheirsInARow();
    void confirmationsAreNobodysInParticular();
    void whatIsNotPlannedHasItsReason_data();
    void whatIsNotPlannedHasItsReason();
    void anInspectorRenewsNothing();
    void effortAddsUp();
    void everyFaultHasAReach();
};

void TestRenewalPlan::whatIsDueWithinTheHorizon_data()
{
    QTest::addColumn<qint64>("endsInSeconds");
    QTest::addColumn<QString>("error");
    QTest::addColumn<qint64>("horizonSeconds");
    QTest::addColumn<bool>("due");
    constexpr qint64 day = 86400;
    const auto row = [](const char *name, qint64 ends, const char *error, qint64 horizon, bool due) {
        QTest::newRow(name) << ends << QString::fromLatin1(error) << horizon << due;
    };
    row("ended, now", -1, "", 0, true);
    row("ends this moment", 0, "", 0, true);
    row("ends in a second, now", 1, "", 0, false);
    row("near its end, now", 3 * day, "", 0, false);
    row("at the very end of the horizon", 7 * day, "", 7 * day, true);
    row("a second behind it", 7 * day + 1, "", 7 * day, false);
    row("not near its end by the rules, yet within", 20 * day, "", 30 * day, true);
    row("fine", 74 * day, "", 30 * day, false);
    row("the login is refused, whatever the horizon", 74 * day, "credentials_error", 0, true);
    row("a fault of the fetch is nobody's turn", 74 * day, "sync_error", 30 * day, false);
    row("ended long ago", -120 * day, "", 0, true);
}

void TestRenewalPlan::whatIsDueWithinTheHorizon()
{
    QFETCH(qint64, endsInSeconds);
    QFETCH(QString, error);
    QFETCH(qint64, horizonSeconds);
    QFETCH(bool, due);
    Known known = bank("a", seconds{endsInSeconds});
    known.connection.error = error;
    const RenewalPlan plan = planOf({known}, seconds{horizonSeconds});
    QCOMPARE(plan.planned.size(), size_t(due));
    QVERIFY(plan.others.empty());
}

void TestRenewalPlan::theLeastEffortComesFirst()
{
    Known unreadable = bank("unreadable", std::nullopt);
    unreadable.connection.expiresAt.unreadable = true;
    const RenewalPlan plan =
        planOf({bank("login late", days{5}, false), legacy("code", "mfa_required"),
                bank("confirm late", days{6}), bank("login long ago", -days{120}),
                legacy("password", "credentials_error"), bank("confirm soon", days{1}), unreadable},
               days{14});
    QCOMPARE(idsOf(plan.planned),
             QStringList({u"confirm soon"_s, u"confirm late"_s, u"code"_s, u"password"_s, u"login long ago"_s,
                          u"login late"_s}));
    QCOMPARE(plan.planned[2].kind, std::optional(FlowKind::Refresh));
    QCOMPARE(plan.planned[4].kind, std::optional(FlowKind::Reauth)); // lapsed: no mere confirmation
    QCOMPARE(plan.planned[4].end, std::optional<Instant>(kNow - days{120}));
}

void TestRenewalPlan::whoLogsInDoesTheirsInARow()
{
    std::vector<Known> all{bank("anna 9", days{9}, false), bank("ben 2", days{2}, false),
                           bank("anna 1", days{1}, false), bank("ben 8", days{8}, false),
                           bank("nobody 5", days{5}, false)};
    for (Known &known : all) {
        const QString who = known.connection.id.value().section(QLatin1Char(' '), 0, 0);
        known.settings.person = who == QLatin1String("nobody") ? QString() : who;
    }
    const RenewalPlan plan = planOf(all, days{14});
    QCOMPARE(idsOf(plan.planned),
             QStringList({u"anna 1"_s, u"anna 9"_s, u"ben 2"_s, u"ben 8"_s, u"nobody 5"_s}));
    QCOMPARE(plan.planned.front().person, QStringLiteral("anna"));
}

void TestRenewalPlan::confirmationsAreNobodysInParticular()
{
    std::vector<Known> all{bank("a", days{3}), bank("b", days{1}), bank("c", days{2})};
    all[0].settings.person = QStringLiteral("anna");
    all[1].settings.person = QStringLiteral("anna");
    all[2].settings.person = QStringLiteral("ben");
    QCOMPARE(idsOf(planOf(all, days{14}).planned), QStringList({u"b"_s, u"c"_s, u"a"_s}));
}

void TestRenewalPlan::whatIsNotPlannedHasItsReason_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("why"); // −1: neither planned nor told
    QTest::addColumn<bool>("mayBeRenewed");
    QTest::newRow("valuation") << u"valuation"_s << int(NotPlanned::NoRenewal) << false;
    QTest::newRow("unknown type") << u"unknown type"_s << int(NotPlanned::NoRenewal) << false;
    QTest::newRow("left behind") << u"left behind"_s << int(NotPlanned::LeftBehind) << true;
    QTest::newRow("snoozed") << u"snoozed"_s << int(NotPlanned::Snoozed) << true;
    QTest::newRow("snooze is over") << u"snooze over"_s << -1 << true;
    QTest::newRow("being removed") << u"removing"_s << -1 << false;
}

void TestRenewalPlan::whatIsNotPlannedHasItsReason()
{
    QFETCH(QString, what);
    QFETCH(int, why);
    QFETCH(bool, mayBeRenewed);
    Known known = bank("a", days{1});
    if (what == QLatin1String("valuation"))
        known.connection.type = QStringLiteral("zoopla");
    if (what == QLatin1String("unknown type"))
        known.connection.type = QStringLiteral("abacus");
    known.leftBehind = what == QLatin1String("left behind");
    if (what == QLatin1String("snoozed"))
        known.settings.snoozedUntil = kNow + milliseconds{1};
    if (what == QLatin1String("snooze over"))
        known.settings.snoozedUntil = kNow;
    known.facts.removing = what == QLatin1String("removing");

    const RenewalPlan plan = planOf({known}, days{14});
    if (why < 0) {
        QVERIFY(plan.others.empty());
        QCOMPARE(plan.planned.size(), size_t(mayBeRenewed));
        return;
    }
    QVERIFY(plan.planned.empty());
    QCOMPARE(plan.others.size(), size_t(1));
    QCOMPARE(int(*plan.others.front().why), why);
    QCOMPARE(holdfast::mayBeRenewed(plan.others.front()), mayBeRenewed);
}

void TestRenewalPlan::anInspectorRenewsNothing()
{
    RuleSettings settings;
    settings.role = Role::Inspector;
    const RenewalPlan plan = planOf({bank("a", days{1})}, days{14}, settings);
    QVERIFY(plan.planned.empty());
    QCOMPARE(*plan.others.front().why, NotPlanned::ReadsOnly);
    QVERIFY(!mayBeRenewed(plan.others.front()));
}

void TestRenewalPlan::effortAddsUp()
{
    const RenewalPlan plan = planOf({bank("a", days{1}), bank("b", days{1}, false),
                                     legacy("c", "mfa_required")},
                                    days{14});
    QCOMPARE(effortOf(plan.planned), minutes{6});
    QCOMPARE(effortOf(std::vector<RenewalItem>{}), minutes{0});
}

void TestRenewalPlan::everyFaultHasAReach()
{
    QCOMPARE(reachOf(ErrorKind::Declined), FaultReach::Refused);
    for (const ErrorKind kind : {ErrorKind::AuthorisationFailed, ErrorKind::BankUnavailable,
                                 ErrorKind::DoesNotFit})
        QCOMPARE(reachOf(kind), FaultReach::ThisOne);
    for (const ErrorKind kind : {ErrorKind::UnknownId, ErrorKind::Gone})
        QCOMPARE(reachOf(kind), FaultReach::Gone);
    for (const ErrorKind kind :
         {ErrorKind::Cancelled, ErrorKind::TimedOut, ErrorKind::Network, ErrorKind::ServiceDown,
          ErrorKind::CheckFailed, ErrorKind::SecretSlow, ErrorKind::StorageFull,
          ErrorKind::ReturnPath, ErrorKind::TooManyRequests, ErrorKind::NotAccepted,
          ErrorKind::ClockOff, ErrorKind::Internal})
        QCOMPARE(reachOf(kind), FaultReach::Everyone);
}

QTEST_GUILESS_MAIN(TestRenewalPlan)
#include "tst_renewalplan.moc"
