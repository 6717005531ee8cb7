// What a person sets for the whole program: kept as text, read back whatever became of it, and stored.

#include "core/service/storedpreferences.h"

#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace holdfast::test;
using namespace std::chrono_literals;

namespace {

Preferences unlikeTheDefault()
{
    Preferences some;
    some.reminders = {false, {30, 2}, QuietHours{QTime(21, 30), QTime(7, 15)}, false, false, false};
    some.network = {ProxyMode::Manual, QStringLiteral("proxy.example"), 3128};
    some.refreshEvery = 30min;
    some.language = QStringLiteral("cy");
    some.look = Look::HighContrast;
    some.privacyView = true;
    some.maskWhenLocked = false;
    some.clipboardStays = 20s;
    some.startAtLogin = true;
    some.startHidden = true;
    some.closeToTray = true;
    some.begun = true;
    return some;
}

} // namespace

class TestPreferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasKeptIsReadBack();
    void whatMakesNoSenseIsAsItComes_data();
    void whatMakesNoSenseIsAsItComes();
    void aRestartFindsWhatWasSet();
    void whatIsSetEarlyIsNotUndone();
    void whatCannotBeReadIsNotOverwritten();
};

void TestPreferences::whatWasKeptIsReadBack()
{
    QVERIFY(preferencesFrom(preferencesText(unlikeTheDefault())) == unlikeTheDefault());
    QVERIFY(preferencesFrom(preferencesText({})) == Preferences());
}

void TestPreferences::whatMakesNoSenseIsAsItComes_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text);
    };
    row("nothing", "");
    row("no JSON", "{");
    row("an array", "[1]");
    row("another type", R"({"reminders":7,"network":[],"look":3,"language":{},"begun":"yes"})");
    row("a ladder below the ground", R"({"reminders":{"ladder":[7,-1]}})");
    row("a ladder of words", R"({"reminders":{"ladder":["a"]}})");
    row("a ladder too long", R"({"reminders":{"ladder":[1,2,3,4,5,6,7,8,9,10,11,12,13]}})");
    row("half of the quiet hours", R"({"reminders":{"quietFrom":"22:00","quietTo":"25:00"}})");
    row("a proxy without a port", R"({"network":{"proxy":"manual","proxyHost":"a"}})");
    row("a port too high",
        R"({"network":{"proxy":"manual","proxyHost":"a","proxyPort":65536}})");
    row("too often", R"({"refreshEveryMinutes":0,"clipboardStaysSeconds":0})");
    row("unknown words", R"({"look":"pink","network":{"proxy":"magic"},"later":true})");
}

void TestPreferences::whatMakesNoSenseIsAsItComes()
{
    QFETCH(QString, text);
    QVERIFY(preferencesFrom(text) == Preferences());
}

void TestPreferences::aRestartFindsWhatWasSet()
{
    QTemporaryDir folder;
    FakeClock clock(fromMilliseconds(1'790'000'000'000));
    for (const bool first : {true, false}) {
        Store store(clock);
        StoredPreferences preferences(store);
        QSignalSpy read(&preferences, &PreferenceBook::wasRead);
        QSignalSpy changed(&preferences, &PreferenceBook::changed);
        store.open(folder.path(), Store::Mode::ReadWrite, this, [](const auto &) {});
        store.settings(this, [&](const auto &settings) { preferences.take(settings); });
        QTRY_COMPARE(read.count(), 1);
        QVERIFY(preferences.isRead());
        if (!first) {
            QCOMPARE(changed.count(), 1);
            QVERIFY(preferences.now() == unlikeTheDefault());
            continue;
        }
        QCOMPARE(changed.count(), 0);
        std::optional<Expected<std::monostate>> written;
        preferences.set(unlikeTheDefault(), this, [&](const auto &result) { written = result; });
        QCOMPARE(changed.count(), 1);
        QTRY_VERIFY(written);
        QVERIFY(*written);
    }
}

void TestPreferences::whatIsSetEarlyIsNotUndone()
{
    QTemporaryDir folder;
    FakeClock clock(fromMilliseconds(1'790'000'000'000));
    Store store(clock);
    StoredPreferences preferences(store);
    store.open(folder.path(), Store::Mode::ReadWrite, this, [](const auto &) {});
    Preferences early;
    early.privacyView = true;
    early.reminders.digest = false;
    std::optional<Expected<std::monostate>> written;
    preferences.set(early, this, [&](const auto &result) { written = result; });
    QVERIFY(preferences.now() == early);
    Preferences other = unlikeTheDefault();
    other.privacyView = false;
    other.reminders.digest = true;
    std::map<QString, QString> kept;
    kept.emplace(QStringLiteral("preferences"), preferencesText(other));
    preferences.take(kept);
    QVERIFY(preferences.now() == unlikeTheDefault());
    QTRY_VERIFY(written);
    QVERIFY(*written);
}

void TestPreferences::whatCannotBeReadIsNotOverwritten()
{
    FakeClock clock(fromMilliseconds(1'790'000'000'000));
    Store store(clock);
    StoredPreferences preferences(store);
    preferences.take(fail(makeError(ErrorKind::StorageBusy, {}, QStringLiteral("in use"))));
    std::optional<Expected<std::monostate>> written;
    preferences.set(unlikeTheDefault(), this, [&](const auto &result) { written = result; });
    QVERIFY(preferences.now() == unlikeTheDefault());
    QTRY_VERIFY(written);
    QVERIFY(!*written && written->error().kind == ErrorKind::StorageBusy);
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
