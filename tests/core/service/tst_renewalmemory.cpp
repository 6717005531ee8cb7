// A renewal session that was not brought to its end: kept as text, found by the next start, and
// forgotten in time.

#include "core/service/storedrenewals.h"

#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono;

namespace {

const QString kOwner = QStringLiteral("profile Home/u1");

UnfinishedRenewals some(Instant now)
{
    return {now,
            now + days{14},
            {ConnectionId{QStringLiteral("b:2")}, ConnectionId{QStringLiteral("a:1")}},
            {{ConnectionId{QStringLiteral("c:3")}, now + days{90}},
             {ConnectionId{QStringLiteral("d:4")}, {}}}};
}

} // namespace

class TestRenewalMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasKeptIsReadBack();
    void whatMakesNoSenseIsLeftOut_data();
    void whatMakesNoSenseIsLeftOut();
    void profilesAndUsersAreApart();
    void aRestartFindsWhatIsLeft();
    void itIsForgottenAfterAWeek();
    void theEndForgetsIt();
    void nothingIsWrittenBeforeItWasRead();
    void whatWasKeptEarlyIsWrittenOnceTheRestIsKnown();
    void whatWasForgottenEarlyDoesNotComeBack();
    void whatCannotBeReadIsNotWrittenOver();

private:
    [[nodiscard]] RenewalsByOwner stored(Store &store)
    {
        std::optional<RenewalsByOwner> found;
        store.settings(this, [&](const auto &all) {
            const auto text = all->find(QStringLiteral("renewals"));
            found = text == all->end() ? RenewalsByOwner() : renewalsFrom(text->second);
        });
        [&] { QTRY_VERIFY(found); }();
        return found.value_or(RenewalsByOwner());
    }

    FakeClock m_clock;
};

void TestRenewalMemory::whatWasKeptIsReadBack()
{
    const RenewalsByOwner all{{kOwner, some(m_clock.now())},
                              {QStringLiteral("sandbox/"), some(m_clock.now() - days{1})}};
    QVERIFY(renewalsFrom(renewalsText(all)) == all);
}

void TestRenewalMemory::whatMakesNoSenseIsLeftOut_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text);
    };
    row("nothing", "");
    row("no JSON", "{");
    row("an array", "[]");
    row("no dates", R"({"a":{"left":["x"]}})");
    row("dates that are none",
        R"({"a":{"keptAt":"yesterday","until":"2026-11-22T10:00:00Z","left":["x"]}})");
    row("nothing left",
        R"({"a":{"keptAt":"2026-11-22T10:00:00Z","until":"2026-11-22T10:00:00Z","left":[]}})");
    row("ids of another type",
        R"({"a":{"keptAt":"2026-11-22T10:00:00Z","until":"2026-11-22T10:00:00Z","left":[1,{},""]}})");
}

void TestRenewalMemory::whatMakesNoSenseIsLeftOut()
{
    QFETCH(QString, text);
    QVERIFY(renewalsFrom(text).empty());
}

void TestRenewalMemory::profilesAndUsersAreApart()
{
    ProfileSummary profile;
    profile.key = QStringLiteral("c1@identity.example");
    QSet<QString> owners{renewalsOwner(profile)};
    profile.user = UserId{QStringLiteral("u1")};
    owners += renewalsOwner(profile);
    profile.key = QStringLiteral("c2@identity.example");
    owners += renewalsOwner(profile);
    profile.sandbox = true;
    owners += renewalsOwner(profile);
    QCOMPARE(owners.size(), 4);
    profile.name = QStringLiteral("•••"); // as while names are hidden
    QVERIFY(owners.contains(renewalsOwner(profile)));
}

void TestRenewalMemory::aRestartFindsWhatIsLeft()
{
    QTemporaryDir folder;
    for (const bool first : {true, false}) {
        Store store(m_clock);
        StoredRenewals memory(store);
        QSignalSpy read(&memory, &RenewalMemory::wasRead);
        store.open(folder.path(), Store::Mode::ReadWrite, this, [](const auto &) {});
        store.settings(this, [&](const auto &settings) { memory.take(settings); });
        QTRY_COMPARE(read.count(), 1);
        if (first) {
            QVERIFY(!memory.kept(kOwner, m_clock.now()));
            memory.keep(kOwner, some(m_clock.now()));
            // Behind the writing: one thread does both, in their order.
            bool written = false;
            store.settings(this, [&](const auto &) { written = true; });
            QTRY_VERIFY(written);
        }
        QVERIFY(memory.kept(kOwner, m_clock.now()) == some(m_clock.now()));
        QVERIFY(!memory.kept(QStringLiteral("sandbox/"), m_clock.now()));
    }
}

void TestRenewalMemory::itIsForgottenAfterAWeek()
{
    Store store(m_clock);
    StoredRenewals memory(store);
    memory.take(std::map<QString, QString>{
        {QStringLiteral("renewals"), renewalsText({{kOwner, some(m_clock.now())}})}});
    QVERIFY(memory.kept(kOwner, m_clock.now() + kRenewalsKept));
    QVERIFY(!memory.kept(kOwner, m_clock.now() + kRenewalsKept + milliseconds{1}));
}

void TestRenewalMemory::theEndForgetsIt()
{
    Store store(m_clock);
    StoredRenewals memory(store);
    memory.take(fail(makeError(ErrorKind::StorageDamaged, {}, {})));
    memory.keep(kOwner, some(m_clock.now()));
    QVERIFY(memory.kept(kOwner, m_clock.now()));
    memory.keep(kOwner, std::nullopt);
    QVERIFY(!memory.kept(kOwner, m_clock.now()));
}

void TestRenewalMemory::nothingIsWrittenBeforeItWasRead()
{
    QTemporaryDir folder;
    Store store(m_clock);
    StoredRenewals memory(store);
    store.open(folder.path(), Store::Mode::ReadWrite, this, [](const auto &) {});
    memory.keep(kOwner, some(m_clock.now()));
    std::optional<std::map<QString, QString>> settings;
    store.settings(this, [&](const auto &all) { settings = *all; });
    QTRY_VERIFY(settings);
    QVERIFY(settings->empty());
    QVERIFY(!memory.kept(kOwner, m_clock.now()));
}

void TestRenewalMemory::whatWasKeptEarlyIsWrittenOnceTheRestIsKnown()
{
    QTemporaryDir folder;
    Store store(m_clock);
    StoredRenewals memory(store);
    store.open(folder.path(), Store::Mode::ReadWrite, this, [](const auto &) {});
    const QString other = QStringLiteral("sandbox/");
    const UnfinishedRenewals old = some(m_clock.now() - days{1});
    memory.keep(kOwner, some(m_clock.now()));
    memory.take(std::map<QString, QString>{
        {QStringLiteral("renewals"), renewalsText({{kOwner, old}, {other, old}})}});
    QVERIFY(memory.kept(kOwner, m_clock.now()) == some(m_clock.now()));
    QVERIFY(memory.kept(other, m_clock.now()) == old);
    QVERIFY(stored(store) == (RenewalsByOwner{{kOwner, some(m_clock.now())}, {other, old}}));
}

void TestRenewalMemory::whatWasForgottenEarlyDoesNotComeBack()
{
    QTemporaryDir folder;
    Store store(m_clock);
    StoredRenewals memory(store);
    store.open(folder.path(), Store::Mode::ReadWrite, this, [](const auto &) {});
    memory.keep(kOwner, std::nullopt);
    memory.take(std::map<QString, QString>{
        {QStringLiteral("renewals"), renewalsText({{kOwner, some(m_clock.now())},
                                                   {QStringLiteral("x"), some(m_clock.now())}})}});
    QVERIFY(!memory.kept(kOwner, m_clock.now()));
    QVERIFY(stored(store) == (RenewalsByOwner{{QStringLiteral("x"), some(m_clock.now())}}));
}

void TestRenewalMemory::whatCannotBeReadIsNotWrittenOver()
{
    QTemporaryDir folder;
    Store store(m_clock);
    StoredRenewals memory(store);
    store.open(folder.path(), Store::Mode::ReadWrite, this, [](const auto &) {});
    memory.keep(kOwner, some(m_clock.now()));
    memory.take(fail(makeError(ErrorKind::StorageDamaged, {}, {})));
    memory.keep(QStringLiteral("x"), some(m_clock.now()));
    QVERIFY(memory.kept(kOwner, m_clock.now()));
    QVERIFY(memory.kept(QStringLiteral("x"), m_clock.now()));
    QVERIFY(stored(store).empty());
}

QTEST_GUILESS_MAIN(TestRenewalMemory)
#include "tst_renewalmemory.moc"
