#include "app/common/logwriter.h"
#include "support/fakeclock.h"

#include <QTest>

#include <condition_variable>
#include <mutex>

using namespace holdfast;
using namespace std::chrono_literals;

namespace {

/// Keeps what it gets; can be slow for ever, or full.
class FakeTarget final : public LogTarget
{
public:
    bool append(const QByteArray &lines) override
    {
        std::unique_lock guard(m_mutex);
        ++m_appends;
        m_changed.wait(guard, [this] { return !m_hangs; });
        if (m_full)
            return false;
        m_kept += lines;
        return true;
    }

    void setHangs(bool hangs)
    {
        const std::lock_guard guard(m_mutex);
        m_hangs = hangs;
        m_changed.notify_all();
    }
    void setFull(bool full)
    {
        const std::lock_guard guard(m_mutex);
        m_full = full;
    }
    [[nodiscard]] QByteArray kept() const
    {
        const std::lock_guard guard(m_mutex);
        return m_kept;
    }
    [[nodiscard]] int appends() const
    {
        const std::lock_guard guard(m_mutex);
        return m_appends;
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    QByteArray m_kept;
    int m_appends = 0;
    bool m_hangs = false;
    bool m_full = false;
};

} // namespace

// a log that fails does not stop work.
class LogWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_target = std::make_shared<FakeTarget>(); }
    void linesBeforeTheBeginningWait();
    void theEndWritesWhatIsLeft();
    void aDiskThatHangsHoldsUpNobody();
    void aFullDiskIsToldOnceThereIsRoom();
    void aFloodIsBounded();

private:
    test::FakeClock m_clock;
    std::shared_ptr<FakeTarget> m_target;
};

void LogWriterTest::linesBeforeTheBeginningWait()
{
    LogWriter writer(m_clock);
    writer.add("one\n");
    QCOMPARE(m_target->appends(), 0);
    writer.begin(m_target);
    writer.add("two\n");
    QTRY_COMPARE(m_target->kept(), QByteArray("one\ntwo\n"));
}

void LogWriterTest::theEndWritesWhatIsLeft()
{
    {
        LogWriter writer(m_clock, {2000, 65536, 1min});
        writer.begin(m_target);
        for (int i = 0; i < 1000; ++i)
            writer.add(QByteArray::number(i) + '\n');
    }
    QCOMPARE(m_target->kept().count('\n'), 1000);
    QVERIFY(m_target->kept().endsWith("998\n999\n"));
}

void LogWriterTest::aDiskThatHangsHoldsUpNobody()
{
    m_target->setHangs(true);
    {
        LogWriter writer(m_clock, {10, 65536, 1ms});
        writer.begin(m_target);
        for (int i = 0; i < 100'000; ++i)
            writer.add("line\n");
        QTRY_COMPARE(m_target->appends(), 1);
    } // returns although the disk never answered
    QCOMPARE(m_target->kept(), QByteArray());
    m_target->setHangs(false); // the thread it left behind ends
    QTRY_VERIFY(m_target.use_count() == 1);
}

void LogWriterTest::aFullDiskIsToldOnceThereIsRoom()
{
    LogWriter writer(m_clock);
    writer.begin(m_target);
    m_target->setFull(true);
    writer.add("lost\n");
    QTRY_COMPARE(m_target->appends(), 1);
    m_target->setFull(false);
    writer.add("kept\n");
    QTRY_VERIFY(m_target->kept().endsWith("kept\n"));
    QVERIFY(!m_target->kept().contains("lost\n"));
    // The count may come with the line after, when the writer was not yet back from the disk.
    writer.add("later\n");
    QTRY_VERIFY(m_target->kept().endsWith("later\n"));
    QCOMPARE(m_target->kept().count("1 lines could not be kept"), 1);
}

void LogWriterTest::aFloodIsBounded()
{
    m_target->setHangs(true);
    LogWriter writer(m_clock, {100, 65536, 1min});
    writer.begin(m_target);
    for (int i = 0; i < 100'000; ++i)
        writer.add("flood\n");
    m_target->setHangs(false);
    QTRY_VERIFY((writer.add("after\n"), m_target->kept().contains("after\n")));
    QVERIFY(m_target->kept().count("flood\n") <= 201);
    QVERIFY(m_target->kept().contains(" lines could not be kept\nafter\n"));
}

QTEST_GUILESS_MAIN(LogWriterTest)
#include "tst_logwriter.moc"
