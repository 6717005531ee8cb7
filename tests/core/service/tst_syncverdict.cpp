// What a sync record says, and what the bank's own time makes of it.

#include "core/service/syncverdict.h"

#include <QTest>

using namespace holdfast;

class TestSyncVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsHaveTheirVerdict_data();
    void recordsHaveTheirVerdict();
    void onlyMovedDataIsAnUpdate_data();
    void onlyMovedDataIsAnUpdate();
};

void TestSyncVerdict::recordsHaveTheirVerdict_data()
{
    QTest::addColumn<QString>("fetch");
    QTest::addColumn<QString>("processing");
    QTest::addColumn<bool>("dated");
    QTest::addColumn<QString>("verdict");
    const auto add = [](const char *name, const char *fetch, const char *processing, bool dated,
                        const char *verdict) {
        QTest::newRow(name) << QString::fromLatin1(fetch) << QString::fromLatin1(processing) << dated
                            << QString::fromLatin1(verdict);
    };
    add("S-16 no word yet", "", "", false, "none");
    add("success", "success", "", false, "updated");
    add("success in capitals", "SUCCESS", "", false, "updated");
    add("partial", "partial", "", true, "partial");
    add("mfa", "mfa-required", "", true, "needs-you");
    add("credentials", "credentials-error", "", true, "needs-you");
    add("error", "error", "", true, "failed");
    add("A-05 an unknown word is still running", "queued", "", false, "none");
    add("A-05 an unknown word that has ended", "finished", "", true, "updated");
    add("no word but an end", "", "", true, "updated");
    add("no word, an end, and processing failed", "", "error", true, "failed");
}

void TestSyncVerdict::recordsHaveTheirVerdict()
{
    QFETCH(const QString, fetch);
    QFETCH(const QString, processing);
    QFETCH(const bool, dated);
    SyncRecord record;
    record.fetchStatus = fetch;
    record.processingStatus = processing;
    if (dated)
        record.fetchedAt.value = fromMilliseconds(1);
    const auto verdict = verdictOf(record);
    QTEST(verdict ? syncVerdictWord(*verdict) : QStringLiteral("none"), "verdict");
}

void TestSyncVerdict::onlyMovedDataIsAnUpdate_data()
{
    QTest::addColumn<SyncVerdict>("verdict");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<QString>("judged");
    QTest::newRow("moved") << SyncVerdict::Updated << 1 << 2 << QStringLiteral("updated");
    QTest::newRow("S-16 did not move") << SyncVerdict::Updated << 1 << 1 << QStringLiteral("nothing-new");
    QTest::newRow("first data") << SyncVerdict::Updated << 0 << 1 << QStringLiteral("updated");
    QTest::newRow("still none") << SyncVerdict::Updated << 0 << 0 << QStringLiteral("nothing-new");
    QTest::newRow("failed though moved") << SyncVerdict::Failed << 1 << 2 << QStringLiteral("failed");
    QTest::newRow("partial stays") << SyncVerdict::Partial << 1 << 1 << QStringLiteral("partial");
    QTest::newRow("running stays") << SyncVerdict::Running << 1 << 2 << QStringLiteral("running");
    QTest::newRow("needs you stays") << SyncVerdict::NeedsYou << 1 << 1 << QStringLiteral("needs-you");
}

void TestSyncVerdict::onlyMovedDataIsAnUpdate()
{
    QFETCH(const SyncVerdict, verdict);
    QFETCH(const int, before);
    QFETCH(const int, after);
    const auto at = [](int when) {
        ReceivedInstant instant;
        if (when)
            instant.value = fromMilliseconds(when);
        return instant;
    };
    QTEST(syncVerdictWord(judgeByEvidence(verdict, at(before), at(after))), "judged");
}

QTEST_GUILESS_MAIN(TestSyncVerdict)
#include "tst_syncverdict.moc"
